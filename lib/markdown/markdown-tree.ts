import { markdown } from '#lib/markdown/markdown-it.ts'

type Token = ReturnType<typeof markdown.parse>[number]

/** A Markdown text as data: words, and elements named as HTML names them, with what stands in them. */
export type MarkdownNode = string | MarkdownElement
type MarkdownElement = {
  readonly is: string
  readonly of: readonly MarkdownNode[]
  /** Where a link leads, as it is written. */
  readonly href?: string
  /** The number that an ordered list begins with, if not 1. */
  readonly start?: number
}

/** The same text that `renderMarkdown` makes HTML of; HTML in it is words here too. */
export function markdownTree(text: string): readonly MarkdownNode[] {
  return nodesOf(markdown.parse(text, {}))
}

function nodesOf(tokens: readonly Token[]): MarkdownNode[] {
  const root: MarkdownNode[] = []
  const open: MarkdownNode[][] = [root]
  for (const token of tokens) {
    const inside = open.at(-1) ?? root
    // A paragraph of a tight list is no paragraph to the reader.
    if (token.hidden) continue
    if (token.nesting === 1) {
      const of: MarkdownNode[] = []
      inside.push({ is: token.tag, of, ...attributesOf(token) })
      open.push(of)
    } else if (token.nesting === -1) {
      open.pop()
    } else {
      inside.push(...leafOf(token))
    }
  }
  return root
}

function leafOf(token: Token): MarkdownNode[] {
  if (token.type === 'inline') return nodesOf(token.children ?? [])
  if (token.type === 'softbreak') return [' ']
  if (token.type === 'fence' || token.type === 'code_block') {
    return [{ is: 'pre', of: [token.content.replace(/\n$/, '')] }]
  }
  if (token.tag !== '') return [{ is: token.tag, of: token.content === '' ? [] : [token.content] }]
  return token.content === '' ? [] : [token.content]
}

function attributesOf(token: Token): Pick<MarkdownElement, 'href' | 'start'> {
  const href = token.attrGet('href')
  const start = token.attrGet('start')
  return { ...(href !== null && { href: `${href}` }), ...(start !== null && { start: Number(start) }) }
}
