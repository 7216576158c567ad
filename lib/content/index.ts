import { cache } from 'react'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import type { Content } from '#lib/content/reading.ts'
import type { Catalog } from '#lib/model/catalog.ts'

let remembered: Content | undefined

// React's cache lives for one render: in production that reads the content again for every page.
const readForThisRender = cache(read)

/**
 * The content of the site, out of the folder CONTENT_DIR or else `content`. It is read once per process;
 * in development once per render, so that an edited file shows on reload.
 * Throws one error that lists every problem when there is an error in it.
 */
export function getContent(): Content {
  if (process.env.NODE_ENV === 'development') return readForThisRender()
  remembered ??= read()
  return remembered
}

export const getCatalog = (): Catalog => getContent().catalog

function read(): Content {
  const { content, problems } = readContent(process.env.CONTENT_DIR ?? 'content')
  if (content) return content
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new Error(`The content has ${errors.length} errors.\n\n${formatProblems(errors)}`)
}
