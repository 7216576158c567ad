import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

/** Warns of dates of change that are in the future in every time zone. */
export function checkDays(
  { skills, roles }: Pick<Drafts, 'skills' | 'roles'>,
  now: Date,
  report: Report,
): void {
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
  for (const { original } of [...skills.values(), ...roles.values()]) {
    const day = original.file?.valid.updated
    if (!original.file || day === undefined || day <= latest) continue
    const message = `The date of the last change is in the future: ${quote(day)}.`
    report(
      warning(
        original.file.locationOf('updated'),
        message,
        'Write the date of the change, or remove the line.',
      ),
    )
  }
}
