import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { cache } from 'react'
import { type GitLog, readGitLog } from '#lib/content/history/git-log.ts'
import { readHistory } from '#lib/content/history/read-history.ts'
import { countProblems, formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import type { Content } from '#lib/content/reading.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { History } from '#lib/model/history.ts'

type Memory = {
  content?: Content
  history?: { readonly found: History | undefined }
  /** By absolute folder. */
  readonly logs: Map<string, GitLog | undefined>
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
 * What happened to the content, where it lies in a git repository. It is read once per process, in development too:
 * what is committed meanwhile shows after a restart.
 */
export function findHistory(): History | undefined {
  if (!memory.history) {
    const catalog = getCatalog()
    const log = findLog(resolve(/* turbopackIgnore: true */ folder()))
    memory.history = { found: log && readHistory(log, catalog) }
  }
  return memory.history.found
}

/** The log of a folder, read once: both the days of the files and their history are taken from it. */
function findLog(absolute: string): GitLog | undefined {
  if (!memory.logs.has(absolute)) memory.logs.set(absolute, readGitLog(absolute))
  return memory.logs.get(absolute)
}

function read(): Content {
  const { content, problems } = readContent(folder(), findLog)
  if (content) return content
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new Error(`The content has ${countProblems(errors, 'error')} errors.\n\n${formatProblems(errors)}`)
}
