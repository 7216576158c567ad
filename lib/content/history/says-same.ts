import { renderMarkdown } from '#lib/markdown/render-markdown.ts'

/** Whether two Markdown texts read the same: other line breaks, list marks and signs of emphasis say nothing new. */
export function saysSame(one: string, other: string): boolean {
  return withoutBlanks(one) === withoutBlanks(other) || rendered(one) === rendered(other)
}

const rendered = (text: string): string => withoutBlanks(renderMarkdown(text))
const withoutBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim()
