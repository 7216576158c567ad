import type { IsoDate, LevelId, ProficiencyId, SkillId } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Domain, Group } from '#lib/model/catalog/taxonomy.ts'

export type Skill = {
  readonly id: SkillId
  readonly name: Localized<string>
  readonly summary: Localized<string>
  readonly domain: Domain
  /** One of the groups of `domain`. */
  readonly group: Group
  readonly keywords: Localized<readonly string[]>
  readonly links: readonly Link[]
  readonly related: readonly SkillId[]
  /** Former ids, whose addresses redirect here. */
  readonly aliases: readonly string[]
  /** Date of the latest change; missing where it is unknown. */
  readonly updated?: IsoDate
  /** The file below the content folder, with forward slashes. */
  readonly path: string
  /** Markdown: what the skill is. */
  readonly intro?: Localized<string>
  /** Markdown: what the skill means at a level. */
  readonly byLevel: ReadonlyMap<LevelId, Localized<string>>
  /** Markdown: what the skill means at a proficiency. */
  readonly byProficiency: ReadonlyMap<ProficiencyId, Localized<string>>
}

type Link = {
  readonly title: string
  readonly url: string
}
