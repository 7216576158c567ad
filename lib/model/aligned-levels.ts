import type { Level } from '#lib/model/level.ts'
import type { Role } from '#lib/model/role.ts'

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
  const rungs = Math.max(a.ladder.levels.length, b.ladder.levels.length)
  return Array.from({ length: rungs }, (_, index) => {
    const fromA = levelFromTop(a, rungs - index)
    const fromB = levelFromTop(b, rungs - index)
    return { ...(fromA && { a: fromA }), ...(fromB && { b: fromB }) }
  }).filter((pair) => pair.a || pair.b)
}

/** The pairs in which both roles have a level. */
export function sharedLevels(a: Role, b: Role): readonly SharedLevel[] {
  return alignLevels(a, b).flatMap((pair) => (pair.a && pair.b ? [{ a: pair.a, b: pair.b }] : []))
}

/** The level of a role at a rung of its ladder; 1 is the highest rung. */
function levelFromTop(role: Role, rung: number): Level | undefined {
  const level = role.ladder.levels.at(-rung)
  return role.levels.find((own) => own.level === level)?.level
}
