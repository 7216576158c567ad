import MarkdownIt, { type Env, type Token } from 'markdown-it'

/** Blocks only: what stands inside a line is read where it is needed, since that takes most of the time. */
const blocks = new MarkdownIt({ html: false, linkify: false }).disable([
  'inline',
  'linkify',
  'replacements',
  'smartquotes',
  'text_join',
])
const inline = new MarkdownIt({ html: false, linkify: false })

/** The addresses that links in the text may look up by name. */
export type References = NonNullable<Env['references']>

type Spot = { readonly line: number; readonly column: number }

export function parseBlocks(text: string): { tokens: Token[]; references: References } {
  const environment: Env = {}
  const tokens = blocks.parse(text, environment)
  return { tokens, references: environment.references ?? {} }
}

/** Where pictures stand; lines count from 0, columns from 1. */
export function findImages(
  tokens: readonly Token[],
  references: References,
  lines: readonly string[],
): Spot[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'inline' || !token.map || !token.content.includes('![')) return []
    let line = token.map[0]
    let from = 0
    const spots: Spot[] = []
    for (const child of inline.parseInline(token.content, { references })[0]?.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') {
        line += 1
        from = 0
      } else if (child.type === 'image') {
        const index = Math.max(lines[line]?.indexOf('![', from) ?? 0, 0)
        spots.push({ line, column: index + 1 })
        from = index + 2
      }
    }
    return spots
  })
}

/** Where the first address stands that links look up by name. */
export function findReference(references: References, lines: readonly string[]): Spot | undefined {
  if (Object.keys(references).length === 0) return undefined
  const line = lines.findIndex((content) => /^[ >\t]*\[[^\]]+\]:/.test(content))
  return line === -1 ? { line: 0, column: 1 } : { line, column: (lines[line] ?? '').indexOf('[') + 1 }
}
