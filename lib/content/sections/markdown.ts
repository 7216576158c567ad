import MarkdownIt, { type Env, type Token } from 'markdown-it'

/** Blocks only: what stands inside a line is read where it is needed, since that takes most of the time. */
const blocks = new MarkdownIt({ html: false, linkify: false }).disable([
  'inline',
  'linkify',
  'replacements',
  'smartquotes',
  'text_join',
])

/** The addresses that links in the text may look up by name. */
export type References = NonNullable<Env['references']>

export function parseBlocks(text: string): { tokens: Token[]; references: References } {
  const environment: Env = {}
  const tokens = blocks.parse(text, environment)
  return { tokens, references: environment.references ?? {} }
}
