import { cache } from 'react'
import { emptyMemory } from '#lib/content/content-memory.ts'
import { loadSite } from '#lib/content/load-site.ts'
import { countProblems, formatProblems } from '#lib/content/problems/problem.ts'
import type { SiteContent } from '#lib/content/site-content.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { History } from '#lib/model/history/history.ts'

declare global {
  /** Set by the process that renders, before it renders anything. */
  var contentOfRevision: SiteContent | undefined
}

// React's cache lives for one render.
const readForThisRender = cache(read)

/**
 * The content that the page under way is rendered from: that of the server's revision, or while developing what
 * stands in the files now. Throws one error that lists every problem when there is an error in them.
 */
export function getContent(): SiteContent {
  return globalThis.contentOfRevision ?? readForThisRender()
}

export const getCatalog = (): Catalog => getContent().catalog

/** What happened to the content, where that can be read. */
export const findHistory = (): History | undefined => getContent().history

const logged = new Set<string>()
const memory = emptyMemory()

function read(): SiteContent {
  const { content, problems, notes } = loadSite(process.env.CONTENT_DIR ?? 'content', {
    memory,
    onlyErrors: true,
  })
  for (const note of notes) {
    if (!logged.has(note)) console.warn(note)
    logged.add(note)
  }
  if (content) return content
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new Error(`The content has ${countProblems(errors, 'error')} errors.\n\n${formatProblems(errors)}`)
}
