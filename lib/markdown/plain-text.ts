import { parseMarkdown } from '#lib/markdown/render-markdown.ts'

/** A Markdown text without markup, on one line. */
export function plainText(text: string): string {
  const blocks = parseMarkdown(text).flatMap(({ type, content, children }) => {
    if (!children) return type === 'fence' || type === 'code_block' ? [content] : []
    return [
      children
        .map((part) => (part.type === 'softbreak' || part.type === 'hardbreak' ? ' ' : part.content))
        .join(''),
    ]
  })
  return blocks.join(' ').replace(/\s+/g, ' ').trim()
}
