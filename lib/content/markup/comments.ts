import MarkdownIt, { type Env } from 'markdown-it'
import { type Kept, keepAllBut, type Span } from '#lib/content/markup/take-out.ts'
import { inlineParts, startsOf } from '#lib/markdown/inline-parts.ts'

/** A text without its comments, and the way back to what the file says. */
export type Uncommented = Kept & { readonly comments: readonly Comment[] }

/** A comment as it is written, and its offset in the text that it was taken out of. */
export type Comment = { readonly written: string; readonly at: number }

// HTML is read here, not shown: it tells comments from code that holds the same signs. Words are read where needed.
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

/** Behind a comment another one may come to light, such as in a quote behind it. */
const mostPasses = 6

/**
 * Takes the comments (`<!-- … -->`) out of a text whose lines end with a line feed. In code they stay, and so do
 * those that are not closed.
 */
export function withoutComments(text: string): Uncommented {
  let found: Uncommented = { text, originalOffset: (offset) => offset, comments: [] }
  for (let pass = 0; pass < mostPasses && found.text.includes('<!--'); pass++) {
    const spans = findComments(found.text)
    if (spans.length === 0) break
    const before = found
    const { text: rest, originalOffset } = keepAllBut(spans, before.text)
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

/** The comments with which a block begins, one behind the other. */
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

/** As HTML reads them, `<!-->` and `<!--->` are whole comments. */
function endOfComment(text: string, start: number): number | undefined {
  if (text.startsWith('>', start + 4)) return start + 5
  if (text.startsWith('->', start + 4)) return start + 6
  const end = text.indexOf('-->', start + 4)
  return end === -1 ? undefined : end + 3
}
