import { renderMarkdown } from '#lib/markdown/render-markdown.ts'

/** Whether two Markdown texts render the same: line breaks, list markers and emphasis markers do not matter. */
export function rendersSame(one: string, other: string): boolean {
  return withoutBlanks(one) === withoutBlanks(other) || rendered(one) === rendered(other)
}

const rendered = (text: string): string => withoutBlanks(renderMarkdown(text))
const withoutBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim()
