import { toSource } from '#lib/content/problems/source.ts'
import { lineEndOf, withoutLoneReturns } from '#lib/content/splice/splice.ts'
import { type Split, splitFrontMatter } from '#lib/content/yaml/front-matter.ts'

/** The parts of a Markdown file; undefined if its front matter is not delimited. */
export const splitText = (written: string): Split | undefined =>
  splitFrontMatter(toSource('', '', withoutLoneReturns(written)), () => {})

/** The YAML of the front matter; empty if there is none. */
export function readFront(written: string): string | undefined {
  const split = splitText(written)
  return split && (split.front ? written.slice(split.front.start, split.front.end) : '')
}

/** Changes the YAML of the front matter, which is added if there is none and removed if nothing is left. */
export function editFront(written: string, edit: (yaml: string) => string | undefined): string | undefined {
  const split = splitText(written)
  if (!split) return undefined
  const lineEnd = lineEndOf(written)
  const { front, body } = split
  const yaml = edit(front ? written.slice(front.start, front.end) : '')?.replace(/(?:\r\n?|\n)$/, '')
  if (yaml === undefined) return undefined
  if (!front) return `---${lineEnd}${yaml}${lineEnd}---${lineEnd}${lineEnd}${written}`
  if (yaml.trim() === '') return written.slice(body).replace(/^\s+/, '')
  return written.slice(0, front.start) + yaml + written.slice(front.end)
}
