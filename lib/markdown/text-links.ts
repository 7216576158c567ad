import MarkdownIt, { type Env, type StateInline } from 'markdown-it'
import { inlineParts } from '#lib/markdown/inline-parts.ts'
import { plainText } from '#lib/markdown/plain-text.ts'

/** A link in a Markdown text, with the source offsets of its address. */
export type TextLink = {
  readonly href: string
  /** The offset of the first character of the link. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** Whether the label has visible text. */
  readonly hasWords: boolean
  /** The tooltip. */
  readonly title: string
}

// Inline content is parsed only where a link is possible, because that takes most of the time.
const reader = new MarkdownIt().disable(['inline', 'text_join'])
// Find every address, including those that no page would show as a link.
reader.validateLink = () => true
const foundIn = new WeakMap<Env, TextLink[]>()
reader.inline.ruler.before('link', 'find_links', (state, silent) => {
  if (!silent) foundIn.get(state.env)?.push(...(linkAt(state) ?? autolinkAt(state) ?? []))
  return false
})

/** All links of a text with a written destination; bare addresses are left out. */
function findLinks(text: string): TextLink[] {
  if (!text.includes('](') && !text.includes('<')) return []
  const parts = inlineParts(reader.parse(text, {}), text)
  return parts.flatMap(({ content, offsetOf }) => {
    if (!content.includes('](') && !content.includes('<')) return []
    const environment: Env = {}
    const found: TextLink[] = []
    foundIn.set(environment, found)
    reader.inline.parse(content, reader, environment, [])
    return found.map((link) => ({
      ...link,
      at: offsetOf(link.at),
      start: offsetOf(link.start),
      end: offsetOf(link.end - 1) + 1,
    }))
  })
}

/** Replaces the addresses of links; links for which `addressOf` returns undefined stay as they are. */
export function rewriteLinks(text: string, addressOf: (link: TextLink) => string | undefined): string {
  let rewritten = ''
  let copied = 0
  for (const link of findLinks(text)) {
    const address = addressOf(link)
    if (address === undefined) continue
    rewritten += text.slice(copied, link.start) + toDestination(address)
    copied = link.end
  }
  return rewritten + text.slice(copied)
}

/** An address escaped for the parentheses of a link. */
function toDestination(address: string): string {
  const safe = address.replaceAll(/[<>\\|\n]/g, encodeURIComponent)
  return /[\s()]/.test(safe) ? `<${safe}>` : safe
}

function linkAt(state: StateInline): TextLink[] | undefined {
  const { src, pos: at, posMax: max } = state
  if (src[at] !== '[') return undefined
  const { parseLinkLabel, parseLinkDestination, parseLinkTitle } = state.md.helpers
  const labelEnd = parseLinkLabel(state, at, true)
  if (labelEnd < 0 || src[labelEnd + 1] !== '(') return undefined
  const start = skipSpace(src, labelEnd + 2, max)
  const address = parseLinkDestination(src, start, max)
  const addressEnd = address.ok ? address.pos : start
  let end = skipSpace(src, addressEnd, max)
  const title = end > addressEnd ? parseLinkTitle(src, end, max) : undefined
  if (title?.ok) end = skipSpace(src, title.pos, max)
  if (src[end] !== ')' || end >= max) return undefined
  const label = src.slice(at + 1, labelEnd)
  return [
    {
      href: address.ok ? address.str : '',
      at,
      start,
      end: addressEnd,
      hasWords: plainText(label).replaceAll(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, '') !== '',
      title: title?.ok ? title.str : '',
    },
  ]
}

const autolink = /<((?:[a-z][a-z0-9+.-]{1,31}:[^<>\s\p{Cc}]*))>/iuy

function autolinkAt({ src, pos: at }: StateInline): TextLink[] | undefined {
  if (src[at] !== '<') return undefined
  autolink.lastIndex = at
  const href = autolink.exec(src)?.[1]
  if (href === undefined) return undefined
  return [{ href, at, start: at + 1, end: at + 1 + href.length, hasWords: true, title: '' }]
}

function skipSpace(text: string, from: number, max: number): number {
  let at = from
  while (at < max && /[ \t\n]/.test(text[at] ?? '')) at++
  return at
}
