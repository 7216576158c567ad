import type { MarkdownNode } from '#lib/markdown/markdown-tree.ts'

/** Signs with nothing between them at which a line could end; in Chinese and Japanese one may end anywhere. */
const unbroken = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+/gu

/** Words of fewer letters fit into the narrowest column of a paper. */
const shortest = 8
/** So many letters fit into a line of prose, however wide they are, and so many into a cell of a table. */
const ofProse = 25
const ofCell = shortest

/** How long the longest word of a text is; nothing where every column holds it. */
export function longestWord(text: string): number | undefined {
  if (text.length < shortest) return undefined
  const longest = (text.match(unbroken) ?? []).reduce((most, word) => Math.max(most, word.length), 0)
  return longest < shortest ? undefined : longest
}

/** The same data with an element `long` around the words, and a mark at the code, in which lines have to break words. */
export function markLongWords(nodes: readonly MarkdownNode[], most = ofProse): readonly MarkdownNode[] {
  return nodes.map((node): MarkdownNode => {
    if (typeof node === 'string') return isLong(node, most) ? { is: 'long', of: [node] } : node
    const inside = node.is === 'table' ? ofCell : most
    if (node.is !== 'code' && node.is !== 'pre') return { ...node, of: markLongWords(node.of, inside) }
    return isLong(node.of.join(''), inside) ? { ...node, is: `long-${node.is}` } : node
  })
}

const isLong = (text: string, most: number): boolean => (longestWord(text) ?? 0) > most
