import { idOfName } from '#lib/content/edit/id-of-name.ts'
import { foldText } from '#lib/import/grid/clean.ts'
import type { MappingDefaults } from '#lib/import/mapping/mapping.ts'
import type { SkillRecord } from '#lib/import/records/records.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

export type GroupIds = { readonly domain: string; readonly group: string }

/** A domain or group that the source names and the site lacks. */
export type NewGroup =
  | { readonly kind: 'domain'; readonly id: string; readonly name: string }
  | { readonly kind: 'group'; readonly id: string; readonly name: string; readonly domain: string }

/** Returns the group of a skill by its categories; new domains and groups are collected. */
export function groupMatcher(site: SiteState, defaults: MappingDefaults) {
  const added: NewGroup[] = []
  const taken = new Set(site.domains.flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)]))
  const free = (name: string, kind: string): string => {
    const wanted = idOfName(name)
    const ids = [
      wanted,
      `${wanted}-${kind}`,
      ...Array.from({ length: 999 }, (_, index) => `${kind}-${index + 1}`),
    ]
    const id = ids.find((one) => one !== '' && !one.startsWith('-') && !taken.has(one)) ?? kind
    taken.add(id)
    return id
  }
  const isNamed = (name: string, names: readonly string[]) =>
    names.some((one) => foldText(one) === foldText(name))
  const defaultDomain = site.domains.find(({ id }) => id === defaults.domain) ?? site.domains[0]
  const fallback: GroupIds = {
    domain: defaultDomain?.id ?? 'general',
    group:
      defaultDomain?.groups.find(({ id }) => id === defaults.group)?.id ??
      defaultDomain?.groups[0]?.id ??
      'skills',
  }
  const domainOf = (name: string): string => {
    const known = site.domains.find(({ names }) => isNamed(name, names))?.id
    const earlier = added.find((one) => one.kind === 'domain' && isNamed(name, [one.name]))?.id
    if (known ?? earlier) return known ?? earlier ?? ''
    const id = free(name, 'domain')
    added.push({ kind: 'domain', id, name })
    return id
  }
  const groupOf = (name: string, domain: string | undefined): GroupIds => {
    for (const one of site.domains) {
      if (domain !== undefined && one.id !== domain) continue
      const group = one.groups.find(({ names }) => isNamed(name, names))
      if (group) return { domain: one.id, group: group.id }
    }
    const inDomain = domain ?? fallback.domain
    for (const one of added)
      if (one.kind === 'group' && one.domain === inDomain && isNamed(name, [one.name]))
        return { domain: inDomain, group: one.id }
    const id = free(name, 'group')
    added.push({ kind: 'group', id, name, domain: inDomain })
    return { domain: inDomain, group: id }
  }
  const match = ({ category, subcategory }: SkillRecord): GroupIds => {
    if (category === undefined) return fallback
    if (subcategory !== undefined) return groupOf(subcategory, domainOf(category))
    const domain = site.domains.find(({ names }) => isNamed(category, names))
    const [first] = domain?.groups ?? []
    return domain && first ? { domain: domain.id, group: first.id } : groupOf(category, undefined)
  }
  return { match, added: (): readonly NewGroup[] => added }
}
