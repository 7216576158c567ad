import { error, type Report } from '#lib/content/problems/problem.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import { checkReference } from '#lib/content/references/check-reference.ts'
import type { RoleDraft } from '#lib/content/roles/parse-role.ts'

/** Checks the moves of a role, once all roles are parsed. */
export function checkMoves(
  { id, file }: RoleDraft,
  roles: ReadonlyMap<string, RoleDraft>,
  report: Report,
): void {
  if (!file) return
  const seen = new Set<string>()
  const known = new Set(roles.keys())
  for (const [index, move] of (file.valid.next ?? []).entries()) {
    if (move.role === undefined) continue
    const location = file.locationOf('next', index, 'role')
    if (move.role === id) {
      report(
        error(
          location,
          'A role cannot list itself under next.',
          'Name another role: its own levels are a path already.',
        ),
      )
      continue
    }
    if (seen.has(move.role)) {
      report(error(location, `Duplicate role ${quote(move.role)} under next.`, 'Keep one.'))
      continue
    }
    seen.add(move.role)
    const add = `add roles/${move.role}/role.yaml.`
    if (!checkReference(move.role, { what: 'role', ids: known, add }, location, report)) continue
    const levels = roles.get(move.role)?.levels
    if (move.level === undefined || !levels || levels.has(move.level)) continue
    const message = `The role ${move.role} has no level ${quote(move.level)}.`
    const hint = didYouMean(
      move.level,
      levels,
      `Use ${listed([...levels], 'or')}, or add it to the levels of ${move.role}.`,
    )
    report(error(file.locationOf('next', index, 'level'), message, hint))
  }
}
