import { cache } from 'react'
import { emptyMemory } from '#lib/content/content-memory.ts'
import { loadSite } from '#lib/content/load-site.ts'
import { countProblems, formatProblems } from '#lib/content/problems/problem.ts'
import { counted } from '#lib/content/problems/words.ts'
import type { SiteContent } from '#lib/content/site-content.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { History } from '#lib/model/history/history.ts'

declare global {
  /** Set by the renderer process before it renders a page. */
  var contentOfRevision: SiteContent | undefined
}

// React's cache lives for one render.
const readForThisRender = cache(read)

/**
 * The content to render from: the revision of the server, or in development the current files. Throws an error that
 * lists all problems if the files have errors.
 */
export function getContent(): SiteContent {
  return globalThis.contentOfRevision ?? readForThisRender()
}

export const getCatalog = (): Catalog => getContent().catalog

/** The history of the content, if it can be read. */
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
  throw new Error(
    `The content has ${counted(countProblems(errors, 'error'), 'error')}.\n\n${formatProblems(errors)}`,
  )
}
