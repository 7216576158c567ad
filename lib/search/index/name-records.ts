import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { NameRecord } from '#lib/search/core/index-format.ts'
import { rolePath, rolesPath, skillPath, skillsPath } from '#lib/site/routes/routes.ts'

type Subject = {
  readonly kind: NameRecord['kind']
  readonly path: string
  readonly name: Localized<string>
  readonly within?: Localized<string>
  readonly also?: readonly string[]
}

/** Everything with a name and an address, in one locale; domains, groups and families without entries are left out. */
export function nameRecords(catalog: Catalog, locale: Locale): readonly NameRecord[] {
  const { skills, roles, domains, families } = catalog
  const usedDomains = domains.filter(({ id }) => skills.some(({ domain }) => domain.id === id))
  const subjects: readonly Subject[] = [
    ...skills.map(
      ({ id, name, group, keywords, aliases }): Subject => ({
        kind: 'skill',
        path: skillPath(id),
        name,
        within: group.name,
        also: [...inLocale(keywords, locale).value, ...keywords.original, ...aliases],
      }),
    ),
    ...roles.map(
      ({ id, name, family, aliases }): Subject => ({
        kind: 'role',
        path: rolePath(id),
        name,
        within: family.name,
        also: aliases,
      }),
    ),
    ...usedDomains.map(({ id, name }): Subject => ({ kind: 'domain', path: `${skillsPath}#${id}`, name })),
    ...usedDomains.flatMap((domain) =>
      domain.groups
        .filter(({ id }) => skills.some(({ group }) => group.id === id))
        .map(
          ({ id, name }): Subject => ({
            kind: 'group',
            path: `${skillsPath}#${id}`,
            name,
            within: domain.name,
          }),
        ),
    ),
    ...families
      .filter(({ id }) => roles.some(({ family }) => family.id === id))
      .map(({ id, name }): Subject => ({ kind: 'family', path: `${rolesPath}#${id}`, name })),
  ]
  return subjects.map((subject) => nameRecord(subject, locale))
}

function nameRecord({ kind, path, name, within, also = [] }: Subject, locale: Locale): NameRecord {
  const displayed = inLocale(name, locale)
  const others = [...new Set(also)].filter((other) => other !== displayed.value)
  return {
    kind,
    path,
    name: displayed.value,
    ...(displayed.locale !== locale && { language: displayed.locale }),
    ...(within && { within: inLocale(within, locale).value }),
    ...(displayed.value !== name.original && { original: name.original }),
    ...(others.length > 0 && { also: others }),
  }
}
