import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { LevelId } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** Which part of a skill or role a text is; the base files have labels only. */
export type Part =
  | { readonly kind: 'label' | 'name' | 'summary' | 'keywords' | 'intro' | 'reason' }
  | { readonly kind: 'title' | 'focus' | 'stack'; readonly level: LevelId }
  /** A description, under the id of its heading: a level or a proficiency. */
  | { readonly kind: 'description'; readonly heading: string }

/** A translatable text or list of words. */
export type Translatable = {
  /** The file of the original, below the content folder. */
  readonly path: string
  readonly part: Part
  readonly value: Localized<unknown>
}

/** Every translatable text of the content: base files, then skills, then roles. */
export function translatablesOf(catalog: Catalog): readonly Translatable[] {
  return [
    ...labelsOf(catalog),
    ...catalog.skills.flatMap(textsOfSkill),
    ...catalog.roles.flatMap((role) => [...textsOfRole(role), ...ownTextsOf(role)]),
  ]
}

function labelsOf({ site, ladders, scale, domains, families }: Catalog): Translatable[] {
  const labels = (path: string, values: readonly Localized<string>[]): Translatable[] =>
    values.map((value) => ({ path, part: { kind: 'label' }, value }))
  return [
    ...labels('site.yaml', [site.name, site.description]),
    ...labels(
      'ladders.yaml',
      ladders.flatMap(({ name, levels }) => [name, ...levels.flatMap((level) => [level.name, level.short])]),
    ),
    ...labels(
      'proficiency.yaml',
      scale.flatMap(({ letter, name, meaning }) => [letter, name, meaning]),
    ),
    ...labels(
      'domains.yaml',
      domains.flatMap(({ name, groups }) => [name, ...groups.map((group) => group.name)]),
    ),
    ...labels(
      'families.yaml',
      families.map(({ name }) => name),
    ),
  ]
}

/** The texts in the files of a skill. */
export function textsOfSkill(skill: Skill): readonly Translatable[] {
  const { path, name, summary, keywords, intro } = skill
  const descriptions = [...skill.byLevel, ...skill.byProficiency]
  return [
    { path, part: { kind: 'name' }, value: name },
    { path, part: { kind: 'summary' }, value: summary },
    ...(keywords.original.length > 0 ? [{ path, part: { kind: 'keywords' as const }, value: keywords }] : []),
    ...(intro ? [{ path, part: { kind: 'intro' as const }, value: intro }] : []),
    ...descriptions.map(([heading, value]) => ({
      path,
      part: { kind: 'description' as const, heading },
      value,
    })),
  ]
}

/** The texts in `role.yaml`. */
export function textsOfRole({ path, name, summary, levels, next }: Role): readonly Translatable[] {
  return [
    { path, part: { kind: 'name' }, value: name },
    { path, part: { kind: 'summary' }, value: summary },
    ...levels.flatMap(({ level: { id: level }, title, focus, stack }): Translatable[] => [
      ...(title ? [{ path, part: { kind: 'title' as const, level }, value: title }] : []),
      ...(focus ? [{ path, part: { kind: 'focus' as const, level }, value: focus }] : []),
      ...(stack ? [{ path, part: { kind: 'stack' as const, level }, value: stack }] : []),
    ]),
    ...next.map(({ reason }) => ({ path, part: { kind: 'reason' as const }, value: reason })),
  ]
}

/** The role's own descriptions of skills. */
export function ownTextsOf({ requirements }: Role): readonly Translatable[] {
  return requirements.flatMap(({ textPath: path, cells }) =>
    cells.flatMap(({ level, description }): Translatable[] =>
      path !== undefined && description?.from === 'role'
        ? [{ path, part: { kind: 'description', heading: level.id }, value: description.text }]
        : [],
    ),
  )
}
