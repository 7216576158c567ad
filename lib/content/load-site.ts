import { resolve } from 'node:path'
import { type GitLog, readGitLog } from '#lib/content/history/git-log.ts'
import { readHistory } from '#lib/content/history/read-history.ts'
import { readContent } from '#lib/content/read-content.ts'
import type { Reading } from '#lib/content/reading.ts'
import type { SiteContent } from '#lib/content/site-content.ts'

export type LoadedSite = Pick<Reading, 'problems' | 'summary'> & {
  /** There exactly when no problem is an error. */
  readonly content?: SiteContent
}

/** Reads a content folder with its history, where it lies in a git repository. Never throws on what is in it. */
export function loadSite(folder: string): LoadedSite {
  let log: { readonly found: GitLog | undefined } | undefined
  const findLog = (absolute: string) => {
    log ??= { found: readGitLog(absolute) }
    return log.found
  }
  const { content, problems, summary } = readContent(folder, findLog)
  if (!content) return { problems, summary }
  const found = findLog(resolve(/* turbopackIgnore: true */ folder))
  const history = found && readHistory(found, content.catalog)
  return { content: { ...content, history }, problems, summary }
}
