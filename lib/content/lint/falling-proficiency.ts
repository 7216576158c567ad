import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'

/** Requirements normally grow with the level, so a lower proficiency at a higher level is most likely a mistake. */
export function warnOfFallingProficiency({ roles }: Drafts, report: Report): void {
  for (const { original } of roles.values()) {
    for (const [skill, { cells = [] }] of original.lines) {
      for (const [index, cell] of cells.slice(1).entries()) {
        const before = cells[index]
        if (!before || cell.proficiency.step >= before.proficiency.step) continue
        const message = `${skill} falls from ${before.proficiency.id} at ${before.level.id} to ${cell.proficiency.id} at ${cell.level.id}.`
        report(
          warning(
            cell.location,
            message,
            'Require at least the proficiency of the level below.',
            'falling-proficiency',
          ),
        )
      }
    }
  }
}
