import type { LadderId, LevelId } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

/** A rung of seniority. Its id belongs to one ladder only. */
export type Level = {
  readonly id: LevelId
  readonly name: Localized<string>
  /** For narrow columns; at most a few letters. */
  readonly short: Localized<string>
}

export type Ladder = {
  readonly id: LadderId
  readonly name: Localized<string>
  /** From the lowest to the highest; one to nine. */
  readonly levels: readonly [Level, ...Level[]]
}
