import MarkdownIt, { type Env, type StateInline, type Token } from 'markdown-it'
import { constructs, openComment } from '#lib/content/markup/constructs.ts'
import { findDefinitions } from '#lib/content/markup/definitions.ts'
import { explainTag, findTag } from '#lib/content/markup/html-tags.ts'
import { findBrokenTables } from '#lib/content/markup/tables.ts'
import { quote } from '#lib/content/problems/words.ts'
import { readBareAddresses } from '#lib/markdown/bare-addresses.ts'
import { type InlinePart, inlineParts, startsOf } from '#lib/markdown/inline-parts.ts'

/** Something in a text that pages cannot show, and its offset. */
export type Unsupported = {
  readonly at: number
  readonly message: string
  readonly hint: string
  /** An HTML tag name, such as `/b`. */
  readonly tag?: string
}

export type References = NonNullable<Env['references']>

// HTML and all addresses are parsed, though not rendered, so that they are not taken for plain text.
const reader = new MarkdownIt({ html: true }).disable(['inline', 'text_join', 'image'])
reader.validateLink = () => true
readBareAddresses(reader)
const foundIn = new WeakMap<Env, Unsupported[]>()
reader.inline.ruler.before('link', 'find_unsupported', (state, silent) => {
  if (!silent) foundIn.get(state.env)?.push(...constructAt(state))
  return false
})

/** Deeper nesting cannot be laid out in PDFs; eight nested lists make 17 elements. */
const deepest = 17

// Most texts contain none of these, and need not be parsed.
const signs = /[<[|~$]|==|%%|\{[{%/:]|!!!|:::|:[a-z0-9_+-]+:|^(?:import|export)\s/im
const marks = /[*_~>]|[-+](?=[ \t])|\d[.)]/g

/** All unsupported parts of a text without comments, by offset; `references` are those of the file. */
export function findUnsupported(text: string, references: References): Unsupported[] {
  if (!signs.test(text) && (text.match(marks)?.length ?? 0) < deepest / 2) return []
  const environment: Env = {}
  const tokens = reader.parse(text, environment)
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const definitions = findDefinitions(environment.references ?? {}, lines, starts)
  const blocks = tokens.flatMap((token) => htmlBlock(token, text, starts))
  const words = inlineParts(tokens, text).flatMap((part) => inPart(part, references))
  const tables = findBrokenTables(tokens, lines, starts)
  const found = [...definitions, ...blocks, ...words, ...tables].toSorted((a, b) => a.at - b.at)
  return withoutClosingTags(found)
}

function htmlBlock({ type, map, content }: Token, text: string, starts: readonly number[]): Unsupported[] {
  if (type !== 'html_block' || !map) return []
  const at = text.indexOf('<', starts[map[0]])
  const line = content.trim().split('\n', 1)[0] ?? ''
  if (content.trim().startsWith('<!--')) {
    return [{ at, message: `${openComment.message}: ${quote(line)}.`, hint: openComment.hint }]
  }
  return [{ at, ...explainTag(findTag(line, 0) ?? line) }]
}

const importOfModule = /^(?:import\s[^\n]*\sfrom\s*['"]|export\s+(?:const|default|function|let)\s)/

function inPart({ content, level, offsetOf }: InlinePart, references: References): Unsupported[] {
  const found: Unsupported[] = []
  if (importOfModule.test(content)) {
    const message = `Modules are not supported: ${quote(content.split('\n', 1)[0] ?? '')}.`
    const hint = 'Remove the line, or put it in backticks to show it literally.'
    found.push({ at: 0, message, hint })
  }
  const tokens: Token[] = []
  if (/[<[{%$=~:!*_]/.test(content)) {
    const environment: Env = { references }
    foundIn.set(environment, found)
    reader.inline.parse(content, reader, environment, tokens)
  }
  if (level > deepest || tokens.some((token) => level + token.level > deepest)) {
    const message = 'Nested too deeply.'
    found.push({ at: 0, message, hint: 'Nest at most eight lists, quotes or emphasis markers.' })
  }
  return found.map((one) => ({ ...one, at: offsetOf(one.at) }))
}

function constructAt(state: StateInline): Unsupported[] {
  const { src, pos: at } = state
  const sign = src[at] ?? ''
  for (const { first, pattern, message, hint, startsLine, isReference } of constructs) {
    if (first !== sign || (startsLine && at > 0 && src[at - 1] !== '\n')) continue
    pattern.lastIndex = at
    const written = pattern.exec(src)?.[0]
    if (written === undefined || (isReference && isDefined(written, state))) continue
    return [{ at, message: `${message}: ${quote(written)}.`, hint }]
  }
  if (sign === '<') {
    const tag = findTag(src, at)
    return tag === undefined ? [] : [{ at, ...explainTag(tag) }]
  }
  return []
}

/** The definition of the address is already reported. */
function isDefined(written: string, { env, md }: StateInline): boolean {
  const [, words = '', label = ''] = /^\[(.+)\]\[(.*)\]$/s.exec(written) ?? []
  return Object.hasOwn(env.references ?? {}, md.utils.normalizeReference(label || words))
}

/** A closing tag is reported only if its opening tag is not. */
function withoutClosingTags(found: readonly Unsupported[]): Unsupported[] {
  const opened = new Set<string>()
  return found.filter(({ tag }) => {
    if (tag === undefined) return true
    opened.add(tag)
    return !(tag.startsWith('/') && opened.has(tag.slice(1)))
  })
}
