import type { MarkdownNode } from '#lib/markdown/markdown-tree.ts'

/** Runs of characters without a line break opportunity; in Chinese and Japanese a line may break anywhere. */
const unbroken = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+/gu

/** Shorter words fit into the narrowest column of a document. */
const shortest = 8
/** How many letters of any width fit into a line of prose, and into a cell of a table. */
const ofProse = 25
const ofCell = shortest

/** The length of the longest word of a text; undefined where it fits into every column. */
export function longestWord(text: string): number | undefined {
  if (text.length < shortest) return undefined
  const longest = (text.match(unbroken) ?? []).reduce((most, word) => Math.max(most, word.length), 0)
  return longest < shortest ? undefined : longest
}

/** Wraps texts in an element `long`, and marks code, where words may have to be broken to fit the line. */
export function markLongWords(nodes: readonly MarkdownNode[], most = ofProse): readonly MarkdownNode[] {
  return nodes.map((node): MarkdownNode => {
    if (typeof node === 'string') return isLong(node, most) ? { is: 'long', of: [node] } : node
    const inside = node.is === 'table' ? ofCell : most
    if (node.is !== 'code' && node.is !== 'pre') return { ...node, of: markLongWords(node.of, inside) }
    return isLong(node.of.join(''), inside) ? { ...node, is: `long-${node.is}` } : node
  })
}

const isLong = (text: string, most: number): boolean => (longestWord(text) ?? 0) > most
