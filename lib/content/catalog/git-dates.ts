import type { FileDates } from '#lib/content/catalog/valid-base.ts'
import type { GitLog } from '#lib/content/git/git-log.ts'
import { unknownDate } from '#lib/content/git/publishing-times.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'

/**
 * The UTC day on which the latest change of each file was published, by path below the folder. Empty without a log.
 * Files with a truncated history (shallow clone) or an unknown commit time are omitted.
 */
export function findGitDates(log: GitLog | undefined): FileDates {
  const dates = new Map<string, IsoDate>()
  const unknown = new Set<string>()
  for (const { date, isCutOff, files } of log?.mainline ?? []) {
    for (const { path } of files) {
      if (dates.has(path) || unknown.has(path)) continue
      if (isCutOff || date === unknownDate) unknown.add(path)
      else dates.set(path, date)
    }
  }
  return dates
}
