import { resolve } from 'node:path'
import type { ContentMemory } from '#lib/content/content-memory.ts'
import { describeGap } from '#lib/content/git/describe-gap.ts'
import { type HistoryGap, type LogReading, readGitLog } from '#lib/content/git/git-log.ts'
import { type HistoryReading, readHistory } from '#lib/content/history/read-history.ts'
import type { ReadingOptions } from '#lib/content/parse-files.ts'
import { readContent } from '#lib/content/read-content.ts'
import type { HistoryNote, Reading } from '#lib/content/reading.ts'
import type { SiteContent } from '#lib/content/site-content.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

export type LoadedSite = Pick<Reading, 'problems'> & {
  /** Present if and only if no problem is an error. */
  readonly content?: SiteContent
  /** Messages for the server log: why there is no history, or not all of it. */
  readonly notes: readonly string[]
}

/** Reads a content folder with its git history, if any. Never throws, whatever the folder contains. */
export function loadSite(folder: string, options: ReadingOptions = {}): LoadedSite {
  let log: LogReading | undefined
  const findLog = (absolute: string) => {
    log ??= readGitLog(absolute)
    return log
  }
  const { content, problems, history: note } = readContent(folder, findLog, options)
  const notes = describeNote(note)
  if (!content) return { problems, notes }
  const reading = readOwnHistory(
    findLog(resolve(/* turbopackIgnore: true */ folder)),
    content.catalog,
    options.memory,
  )
  const history = reading.ok ? reading.history : undefined
  const isReported = reading.ok || notes.length > 0
  return {
    content: { ...content, history },
    problems,
    notes: isReported ? notes : [describeGapInLog(reading.gap)],
  }
}

const readOwnHistory = (log: LogReading, catalog: Catalog, memory?: ContentMemory): HistoryReading =>
  log.ok ? readHistory(log.log, catalog, memory?.versions) : log

function describeNote(note: HistoryNote | undefined): string[] {
  if (!note || note.state === 'read') return []
  return [note.state === 'unreadable' ? `${note.message}\n→ ${note.hint}` : note.message]
}

function describeGapInLog(gap: HistoryGap): string {
  const { message, hint } = describeGap(gap)
  return `${message}\n→ ${hint}`
}
