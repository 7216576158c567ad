import MarkdownIt, { type Env } from 'markdown-it'
import { type Remaining, removeSpans, type Span } from '#lib/content/markup/remove-spans.ts'
import { inlineParts, startsOf } from '#lib/markdown/inline-parts.ts'

/** A text without its comments, and a mapping to the original offsets. */
export type Uncommented = Remaining & { readonly comments: readonly Comment[] }

/** A comment as written, and its offset in the original text. */
export type Comment = { readonly written: string; readonly at: number }

// HTML is parsed, not rendered, to tell comments from code with the same characters. Inline content is parsed on demand.
const reader = new MarkdownIt({ html: true }).disable(['inline', 'text_join', 'image', 'link', 'emphasis'])
const searches = new WeakMap<Env, { readonly spans: Span[]; readonly lastEnd: number }>()
reader.inline.ruler.before('html_inline', 'find_comments', (state, silent) => {
  const { src, pos, posMax } = state
  const search = searches.get(state.env)
  if (!search || pos > search.lastEnd || !src.startsWith('<!--', pos)) return false
  const end = endOfComment(src, pos)
  if (end === undefined || end > posMax) return false
  if (!silent) search.spans.push({ start: pos, end })
  state.pos = end
  return true
})

/** Removing a comment may reveal another one, such as in a quote after it. */
const mostPasses = 6

/**
 * Removes the comments (`<!-- … -->`) of a text whose lines end with a line feed. Comments in code and unclosed
 * comments stay.
 */
export function withoutComments(text: string): Uncommented {
  let found: Uncommented = { text, originalOffset: (offset) => offset, comments: [] }
  for (let pass = 0; pass < mostPasses && found.text.includes('<!--'); pass++) {
    const spans = findComments(found.text)
    if (spans.length === 0) break
    const before = found
    const { text: rest, originalOffset } = removeSpans(spans, before.text)
    found = {
      text: rest,
      originalOffset: (offset) => before.originalOffset(originalOffset(offset)),
      comments: [
        ...before.comments,
        ...spans.map(({ start, end }) => ({
          written: before.text.slice(start, end),
          at: before.originalOffset(start),
        })),
      ],
    }
  }
  return found
}

function findComments(text: string): Span[] {
  const tokens = reader.parse(text, {})
  const starts = startsOf(text.split('\n'))
  const blocks = tokens.flatMap(({ type, map }) =>
    type === 'html_block' && map ? commentsOfBlock(text, starts[map[0]] ?? 0, starts[map[1]]) : [],
  )
  const inline = inlineParts(tokens, text).flatMap(({ content, offsetOf }) => {
    if (!content.includes('<!--')) return []
    const environment: Env = {}
    const spans: Span[] = []
    searches.set(environment, { spans, lastEnd: content.lastIndexOf('->') })
    reader.inline.parse(content, reader, environment, [])
    return spans.map(({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end - 1) + 1 }))
  })
  return [...blocks, ...inline].toSorted((a, b) => a.start - b.start)
}

/** The consecutive comments at the start of a block. */
function commentsOfBlock(text: string, lineStart: number, blockEnd = text.length): Span[] {
  const block = text.slice(lineStart, blockEnd)
  const spans: Span[] = []
  let start = block.indexOf('<')
  while (block.startsWith('<!--', start)) {
    const end = endOfComment(block, start)
    if (end === undefined) break
    spans.push({ start: lineStart + start, end: lineStart + end })
    start = end
    while (block[start] === ' ' || block[start] === '\t') start++
  }
  return spans
}

/** In HTML, `<!-->` and `<!--->` are complete comments. */
function endOfComment(text: string, start: number): number | undefined {
  if (text.startsWith('>', start + 4)) return start + 5
  if (text.startsWith('->', start + 4)) return start + 6
  const end = text.indexOf('-->', start + 4)
  return end === -1 ? undefined : end + 3
}
