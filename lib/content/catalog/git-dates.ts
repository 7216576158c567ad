import type { FileDates } from '#lib/content/catalog/whole.ts'
import type { GitLog } from '#lib/content/git/git-log.ts'
import { unknownDate } from '#lib/content/git/publishing-times.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'

/**
 * When readers got the latest change of each file, as a calendar day in UTC; by path below the folder. Empty without
 * a log. A file whose history is cut off, as in a shallow clone, is left out, as is one whose day no clock told.
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
