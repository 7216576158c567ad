import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { cache } from 'react'
import { describeGap, describeShallow } from '#lib/content/history/describe-gap.ts'
import { type HistoryGap, type LogReading, readGitLog } from '#lib/content/history/git-log.ts'
import { type HistoryReading, readHistory } from '#lib/content/history/read-history.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import type { Content } from '#lib/content/reading.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { History } from '#lib/model/history.ts'

type Memory = {
  content?: Content
  history?: HistoryReading
  /** By absolute folder. */
  readonly logs: Map<string, LogReading>
}

declare global {
  var contentOfThisProcess: Memory | undefined
}

// Next bundles pages and routes apart, each with a copy of this module: what they read is shared by the process.
const memory = globalThis.contentOfThisProcess ?? startProcess()

// React's cache lives for one render: in production that reads the content again for every page.
const readForThisRender = cache(read)

function startProcess(): Memory {
  // A page is garbage as soon as it is written. Left alone, the heap grows to four times what is in use.
  setFlagsFromString('--heap-growing-percent=60')
  globalThis.contentOfThisProcess = { logs: new Map() }
  return globalThis.contentOfThisProcess
}

const folder = () => process.env.CONTENT_DIR ?? 'content'

/**
 * The content of the site, out of the folder CONTENT_DIR or else `content`. It is read once per process;
 * in development once per render, so that an edited file shows on reload.
 * Throws one error that lists every problem when there is an error in it.
 */
export function getContent(): Content {
  if (process.env.NODE_ENV === 'development') return readForThisRender()
  memory.content ??= read()
  return memory.content
}

export const getCatalog = (): Catalog => getContent().catalog

/**
 * What happened to the content, where that can be read; the log of the server says why it cannot. It is read once per
 * process, in development too: what is committed meanwhile shows after a restart.
 */
export function findHistory(): History | undefined {
  memory.history ??= readOwnHistory()
  return memory.history.ok ? memory.history.history : undefined
}

function readOwnHistory(): HistoryReading {
  const catalog = getCatalog()
  const reading = findLog(resolve(/* turbopackIgnore: true */ folder()))
  if (!reading.ok) return reading
  const history = readHistory(reading.log, catalog)
  if (!history.ok) warnOfGap(history.gap)
  return history
}

/** The log of a folder, read once: the days of the files, their history and the age of translations come of it. */
function findLog(absolute: string): LogReading {
  const known = memory.logs.get(absolute)
  if (known) return known
  const reading = readGitLog(absolute)
  memory.logs.set(absolute, reading)
  if (!reading.ok) warnOfGap(reading.gap)
  else if (reading.log.isShallow) console.warn(describeShallow(reading.log))
  return reading
}

function warnOfGap(gap: HistoryGap): void {
  const { message, hint } = describeGap(gap)
  if (gap.kind === 'unreadable') console.warn(`${message}\n→ ${hint}`)
  else console.info(message)
}

function read(): Content {
  const { content, problems } = readContent(folder(), findLog)
  if (content) return content
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new Error(`The content has ${errors.length} errors.\n\n${formatProblems(errors)}`)
}
