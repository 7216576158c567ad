import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The skill's own description of one level or one proficiency. */
export type Meaning = {
  readonly at: Level | Proficiency
  readonly text: Localized<string>
}

/** The skill's own descriptions: by level in the order of the ladders, then by proficiency from the lowest. */
export function meaningsOf(catalog: Catalog, skill: Skill): readonly Meaning[] {
  const levels = catalog.ladders.flatMap((ladder) => ladder.levels)
  return [
    ...levels.map((at) => ({ at, text: skill.byLevel.get(at.id) })),
    ...catalog.scale.map((at) => ({ at, text: skill.byProficiency.get(at.id) })),
  ].flatMap(({ at, text }) => (text ? [{ at, text }] : []))
}
