import type { Level } from '#lib/model/catalog/level.ts'
import type { Role, RoleLevel } from '#lib/model/catalog/role.ts'

/** Two levels of a role, the lower one first. */
export type LevelPair = { readonly from: RoleLevel; readonly to: RoleLevel }

/** Every pair of levels of a role, sorted by the lower level, then by the higher one. */
export function levelPairs(role: Role): readonly LevelPair[] {
  return role.levels.flatMap((from, index) => role.levels.slice(index + 1).map((to) => ({ from, to })))
}

/** The pair for two level ids in either order; undefined for a level that the role lacks, or twice the same level. */
export function findLevelPair(role: Role, one: string, other: string): LevelPair | undefined {
  return levelPairs(role).find(({ from, to }) => {
    const ids: readonly string[] = [from.level.id, to.level.id]
    return one !== other && ids.includes(one) && ids.includes(other)
  })
}

/** The step that ends where a pair begins. */
export function findStepBefore(role: Role, pair: LevelPair): LevelPair | undefined {
  const from = role.levels[role.levels.indexOf(pair.from) - 1]
  return from && { from, to: pair.from }
}

/** The step that begins where a pair ends. */
export function findStepAfter(role: Role, pair: LevelPair): LevelPair | undefined {
  const to = role.levels[role.levels.indexOf(pair.to) + 1]
  return to && { from: pair.to, to }
}

/** The step from the level below, if the role has one. */
export function findStepTo(role: Role, level: Level): LevelPair | undefined {
  const index = role.levels.findIndex((one) => one.level === level)
  const from = role.levels[index - 1]
  const to = role.levels[index]
  return from && to && { from, to }
}

/** The step to the level above, if the role has one. */
export function findStepFrom(role: Role, level: Level): LevelPair | undefined {
  const index = role.levels.findIndex((one) => one.level === level)
  const from = role.levels[index]
  const to = role.levels[index + 1]
  return from && to && { from, to }
}

export type PairChoice = { readonly level: Level; readonly pair: LevelPair; readonly isCurrent: boolean }

/**
 * For each level, the pair that begins there and ends where the current one ends;
 * at or above the end it is the step to the next level.
 */
export function pairsFrom(role: Role, current: LevelPair): readonly PairChoice[] {
  const end = role.levels.indexOf(current.to)
  return role.levels.flatMap((from, index) => {
    const to = index < end ? current.to : role.levels[index + 1]
    return to ? [{ level: from.level, pair: { from, to }, isCurrent: from === current.from }] : []
  })
}

/**
 * For each level, the pair that ends there and begins where the current one begins;
 * at or below the start it is the step from the level before.
 */
export function pairsTo(role: Role, current: LevelPair): readonly PairChoice[] {
  const start = role.levels.indexOf(current.from)
  return role.levels.flatMap((to, index) => {
    const from = index > start ? current.from : role.levels[index - 1]
    return from ? [{ level: to.level, pair: { from, to }, isCurrent: to === current.to }] : []
  })
}
