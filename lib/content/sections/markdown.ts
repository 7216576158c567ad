import MarkdownIt, { type Env, type Token } from 'markdown-it'

/** Parses blocks only; inline content is parsed on demand, since that takes most of the time. */
const blocks = new MarkdownIt({ html: false, linkify: false }).disable([
  'inline',
  'linkify',
  'replacements',
  'smartquotes',
  'text_join',
])

/** Link reference definitions. */
export type References = NonNullable<Env['references']>

export function parseBlocks(text: string): { tokens: Token[]; references: References } {
  const environment: Env = {}
  const tokens = blocks.parse(text, environment)
  return { tokens, references: environment.references ?? {} }
}
