import type { Base } from '#lib/content/base/base.ts'
import { findLocated } from '#lib/content/problems/located.ts'
import type { Report } from '#lib/content/problems/problem.ts'
import { checkReference } from '#lib/content/references/check-reference.ts'
import type { RoleFile } from '#lib/content/roles/role-file.ts'
import { checkBrackets } from '#lib/content/yaml/brackets.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'

/** The ladder of the role; the first if it names none. */
export function findLadder(file: RoleFile, { ladders }: Base, report: Report): Ladder | undefined {
  const { valid, found, locationOf } = file
  if (!ladders) return undefined
  if (valid.ladder === undefined) return findLocated(found, ['ladder']) ? undefined : ladders.all[0]
  const ids = new Set<string>(ladders.all.map(({ id }) => id))
  checkReference(
    valid.ladder,
    { what: 'ladder', ids, add: 'add it to ladders.yaml.' },
    locationOf('ladder'),
    report,
  )
  return ladders.all.find(({ id }) => id === valid.ladder)
}

/** The levels of the role; undefined if they could not be determined. */
export function parseLevels(
  file: RoleFile,
  ladder: Ladder | undefined,
  report: Report,
): ReadonlySet<string> | undefined {
  const levels = file.valid.levels
  if (!levels) return undefined
  for (const [level, own] of Object.entries(levels)) {
    checkBrackets(own?.stack ?? [], (index) => file.locationOf('levels', level, 'stack', index), report)
  }
  if (!ladder) return undefined
  const known = {
    what: 'level',
    ids: new Set<string>(ladder.levels.map(({ id }) => id)),
    add: 'add it to its ladder.',
  }
  const unknown = Object.keys(levels).filter(
    (level) => !checkReference(level, known, file.locationOfKey('levels', level), report),
  )
  return file.isComplete('levels') && unknown.length === 0 ? new Set(Object.keys(levels)) : undefined
}
