import type { Level } from '#lib/model/catalog/level.ts'
import type { Role } from '#lib/model/catalog/role.ts'

/** Corresponding levels of two roles; one is missing where its role has no such level. */
export type AlignedLevels = { readonly a?: Level; readonly b?: Level }

/** A pair of corresponding levels that both roles have. */
export type SharedLevel = { readonly a: Level; readonly b: Level }

/**
 * Aligns the levels of two roles; every level appears once, from the lowest. On the same ladder a level corresponds
 * to itself. Different ladders are aligned from the top, because a ladder with fewer rungs usually starts higher.
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
