import type { Level } from '#lib/model/catalog/level.ts'
import type { Role } from '#lib/model/catalog/role.ts'

/** Levels of two roles that stand side by side; one is left out where its role has no level there. */
export type AlignedLevels = { readonly a?: Level; readonly b?: Level }

/** A level of one role beside a level of the other. */
export type SharedLevel = { readonly a: Level; readonly b: Level }

/**
 * Every level of both roles once, from the lowest. On the same ladder a level stands beside itself.
 * Ladders of their own are counted from the top: the highest rungs stand side by side, then those below them,
 * for a ladder that has fewer rungs mostly begins higher.
 */
export function alignLevels(a: Role, b: Role): readonly AlignedLevels[] {
  const fromA = levelsFromTop(a)
  const fromB = levelsFromTop(b)
  const rungs = Math.max(fromA.length, fromB.length)
  return Array.from({ length: rungs }, (_, index) => rungs - 1 - index).flatMap((rung) => {
    const one = fromA[rung]
    const other = fromB[rung]
    return one || other ? [{ ...(one && { a: one }), ...(other && { b: other }) }] : []
  })
}

/** The pairs in which both roles have a level. */
export function sharedLevels(a: Role, b: Role): readonly SharedLevel[] {
  return alignLevels(a, b).flatMap((pair) => (pair.a && pair.b ? [{ a: pair.a, b: pair.b }] : []))
}

/** The levels of a role at each rung of its ladder, the highest rung first; undefined where it has none. */
export function levelsFromTop(role: Role): readonly (Level | undefined)[] {
  return role.ladder.levels.map((level) => role.levels.find((own) => own.level === level)?.level).toReversed()
}
