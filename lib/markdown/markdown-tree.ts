import { type Alignment, findAlignment } from '#lib/markdown/align-cells.ts'
import { markdown } from '#lib/markdown/markdown-it.ts'
import { asWritten, type HrefOf, withHrefs } from '#lib/markdown/resolve-links.ts'
import { isDoneMark, taskSign } from '#lib/markdown/task-items.ts'

type Token = ReturnType<typeof markdown.parse>[number]

/** A Markdown text as data: texts, and elements with the names of HTML elements and their children. */
export type MarkdownNode = string | MarkdownElement
export type MarkdownElement = {
  readonly is: string
  readonly of: readonly MarkdownNode[]
  /** Of a link. */
  readonly href?: string
  /** The first number of an ordered list, if not 1. */
  readonly start?: number
  /** Of a table cell. */
  readonly align?: Alignment
}

/** The same content that `renderMarkdown` returns as HTML; HTML in the text stays text. */
export function markdownTree(text: string, hrefOf: HrefOf = asWritten): readonly MarkdownNode[] {
  return nodesOf(markdown.parse(text, withHrefs(hrefOf)))
}

function nodesOf(tokens: readonly Token[]): MarkdownNode[] {
  const root: MarkdownNode[] = []
  const open: MarkdownNode[][] = [root]
  for (const token of tokens) {
    const inside = open.at(-1) ?? root
    // The paragraphs of a tight list are not shown as such.
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
  if (token.type === 'task_mark') return [{ is: 'task', of: [taskSign(isDoneMark(token))] }, ' ']
  if (token.type === 'fence' || token.type === 'code_block') {
    return [{ is: 'pre', of: [token.content.replace(/\n$/, '')] }]
  }
  if (token.tag !== '') return [{ is: token.tag, of: token.content === '' ? [] : [token.content] }]
  return token.content === '' ? [] : [token.content]
}

function attributesOf(token: Token): Pick<MarkdownElement, 'href' | 'start' | 'align'> {
  const href = token.attrGet('href')
  const start = token.attrGet('start')
  const align = findAlignment(`${token.attrGet('class') ?? ''}`)
  return {
    ...(href !== null && { href: `${href}` }),
    ...(start !== null && { start: Number(start) }),
    ...(align && { align }),
  }
}
