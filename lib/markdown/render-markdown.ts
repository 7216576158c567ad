import { markdown } from '#lib/markdown/markdown-it.ts'

/** HTML of a Markdown text; HTML in the text comes out as text. */
export function renderMarkdown(text: string): string {
  return markdown.render(text)
}

/** The parts of a Markdown text, in the order in which they are read. */
export const parseMarkdown = (text: string): ReturnType<typeof markdown.parse> => markdown.parse(text, {})
