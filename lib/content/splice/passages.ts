import { withoutComments } from '#lib/content/markup/comments.ts'
import { findMarks } from '#lib/content/sections/headings.ts'
import { withLineFeeds } from '#lib/content/sections/line-feeds.ts'
import { parseBlocks } from '#lib/content/sections/markdown.ts'
import { lineEndAfter, withoutLoneReturns } from '#lib/content/splice/splice.ts'
import { startsOf } from '#lib/markdown/inline-parts.ts'

type Span = { readonly from: number; readonly to: number }

/** A text below a heading: from its first to its last visible character, so that comments around it stay outside. */
export type Section = {
  readonly id: string
  /** The line of the heading. */
  readonly heading: Span
  readonly text: Span | undefined
}

export type Passages = {
  readonly intro: Span | undefined
  readonly sections: readonly Section[]
}

/** The texts of a Markdown file after its front matter. */
export function findPassages(written: string, start: number): Passages {
  const source = withoutLoneReturns(written)
  const lines = withLineFeeds(source.slice(start))
  const { text, originalOffset } = withoutComments(lines.text)
  const offsetOf = (offset: number) => start + lines.originalOffset(originalOffset(offset))
  const all = text.split('\n')
  const starts = startsOf(all)
  const startOf = (line: number) => starts[line] ?? text.length
  const spanOf = (from: number, to: number): Span | undefined => {
    const own = text.slice(startOf(from), to < all.length ? startOf(to) : text.length)
    const blank = /^(?:[^\S\n]*\n)*/.exec(own)?.[0].length ?? 0
    const visible = own.slice(blank).trimEnd()
    if (visible === '') return undefined
    const first = startOf(from) + blank
    return { from: offsetOf(first), to: offsetOf(first + visible.length - 1) + 1 }
  }
  const marks = findMarks(parseBlocks(text).tokens)
  const sections = marks.map(({ title, line, end }, index): Section => {
    const next = marks[index + 1]?.line ?? all.length
    const heading = { from: offsetOf(startOf(line)), to: lineEndAfter(source, offsetOf(startOf(end - 1))) }
    return { id: title, heading, text: spanOf(end, next) }
  })
  return { intro: spanOf(0, marks[0]?.line ?? all.length), sections }
}

/** The texts by section, with line feeds; the intro has the empty id. */
export function readPassages(written: string, start: number): ReadonlyMap<string, string> {
  const { intro, sections } = findPassages(written, start)
  const textOf = ({ from, to }: Span) => written.slice(from, to).replace(/\r\n?/g, '\n')
  return new Map([
    ...(intro ? [['', textOf(intro)] as const] : []),
    ...sections.map(({ id, text }) => [id, text ? textOf(text) : ''] as const),
  ])
}
