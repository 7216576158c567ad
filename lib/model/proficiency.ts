import type { ProficiencyId } from '#lib/model/ids.ts'
import type { Localized } from '#lib/model/localized.ts'

/** How well a skill is held. */
export type Proficiency = {
  readonly id: ProficiencyId
  /** The place on the scale, from 1. */
  readonly step: number
  /** One letter, unique on the scale in every locale. */
  readonly letter: Localized<string>
  readonly name: Localized<string>
  readonly meaning: Localized<string>
}
