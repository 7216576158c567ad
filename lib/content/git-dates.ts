import type { GitLog } from '#lib/content/history/git-log.ts'
import type { FileDates } from '#lib/content/whole.ts'
import type { IsoDate } from '#lib/model/ids.ts'

/**
 * When each file below a folder was last committed, as a calendar day where the author was; by path below the folder.
 * Empty without git. A file whose history is cut off, as in a shallow clone, is left out: its day is not known.
 */
export function findGitDates(log: GitLog | undefined): FileDates {
  const dates = new Map<string, IsoDate>()
  const cutOff = new Set<string>()
  for (const { date, isCutOff, files } of log?.commits ?? []) {
    for (const { path } of files) {
      if (dates.has(path) || cutOff.has(path)) continue
      if (isCutOff) cutOff.add(path)
      else dates.set(path, date)
    }
  }
  return dates
}
