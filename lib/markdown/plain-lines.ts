import { type MarkdownElement, type MarkdownNode, markdownTree } from '#lib/markdown/markdown-tree.ts'
import { asWritten, type HrefOf } from '#lib/markdown/resolve-links.ts'

const indent = '  '
/** Combining character (U+0336) that strikes out the letter before it in plain text. */
const strokeThrough = '\u0336'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A Markdown text as plain text for spreadsheet cells: one line for each paragraph, list item or table row; a link is
 * `text (address)`.
 */
export function plainLines(text: string, hrefOf: HrefOf = asWritten): string {
  return blocksOf(markdownTree(text, hrefOf)).join('\n')
}

/** The lines of an element's children: consecutive inline nodes form one line, blocks have lines of their own. */
function blocksOf(nodes: readonly MarkdownNode[]): string[] {
  const lines: string[] = []
  let words: MarkdownNode[] = []
  const endLine = () => {
    const line = inlineOf(words).trim()
    if (line !== '') lines.push(...line.split('\n').map((part) => part.trim()))
    words = []
  }
  for (const node of nodes) {
    const block = typeof node === 'string' ? undefined : linesOf(node)
    if (block) {
      endLine()
      lines.push(...block)
    } else words.push(node)
  }
  endLine()
  return lines
}

/** The lines of a block; undefined for inline elements. */
function linesOf(element: MarkdownElement): string[] | undefined {
  const { is, of } = element
  if (/^(?:p|h[1-6]|li|thead|tbody)$/.test(is)) return blocksOf(of)
  if (is === 'pre') return of.join('').split('\n')
  if (is === 'blockquote') return blocksOf(of).map((line) => indent + line)
  if (is === 'hr') return ['———']
  if (is === 'table') return tableLines(element)
  if (is === 'ul') return of.flatMap((item) => itemLines(item, isTask(item) ? '' : '• '))
  if (is === 'ol') {
    const { start = 1 } = element
    return of.flatMap((item, index) => itemLines(item, `${start + index}. `))
  }
  return undefined
}

function itemLines(item: MarkdownNode, mark: string): string[] {
  const [first = '', ...rest] = blocksOf(typeof item === 'string' ? [item] : item.of)
  return [mark + first, ...rest.map((line) => indent + line)]
}

function isTask(item: MarkdownNode): boolean {
  if (typeof item === 'string') return false
  return item.is === 'task' || (/^(?:li|p)$/.test(item.is) && item.of[0] !== undefined && isTask(item.of[0]))
}

/** A line for each row, in which each cell follows the head of its column; only the head where there are no rows. */
function tableLines({ of }: MarkdownElement): string[] {
  const rows = of.flatMap((part) => childrenOf(part)).map((row) => childrenOf(row).map(cellText))
  const [head = [], ...body] = rows
  if (body.length === 0) return [head.filter((cell) => cell !== '').join('; ')]
  return body.map((row) =>
    row.flatMap((cell, column) => (cell === '' ? [] : labelled(head[column], cell))).join('; '),
  )
}

const labelled = (label: string | undefined, cell: string): string => (label ? `${label}: ${cell}` : cell)
const childrenOf = (node: MarkdownNode): readonly MarkdownNode[] => (typeof node === 'string' ? [] : node.of)
const cellText = (cell: MarkdownNode): string => inlineOf(childrenOf(cell)).replaceAll('\n', ' ').trim()

function inlineOf(nodes: readonly MarkdownNode[]): string {
  return nodes.map(inlineText).join('')
}

function inlineText(node: MarkdownNode): string {
  if (typeof node === 'string') return node
  const { is, of, href } = node
  if (is === 'br') return '\n'
  const words = inlineOf(of)
  if (is === 's') return [...graphemes.segment(words)].map(({ segment }) => segment + strokeThrough).join('')
  if (is !== 'a' || href === undefined) return words
  return isSameAddress(words, href) ? words : `${words} (${href.replace(/^mailto:/, '')})`
}

/** Whether the text of a link is its address, which is then not repeated. */
function isSameAddress(words: string, href: string): boolean {
  return [href, href.replace(/^mailto:/, ''), decoded(href)].includes(words)
}

function decoded(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
