import { type Comment, withoutComments } from '#lib/content/markup/comments.ts'
import { error, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { Headings } from '#lib/content/sections/headings.ts'
import { withLineFeeds } from '#lib/content/sections/line-feeds.ts'
import { sectionOfLine } from '#lib/content/sections/lookalike-headings.ts'

/** A text without comments, with LF line ends. */
type Read = {
  readonly text: string
  readonly locationAt: (offset: number) => SourceLocation
  /** Whether no comment contains a section. */
  readonly isComplete: boolean
}

/** The text of a file after an offset. Reports comments that hide a section. */
export function readComments(source: Source, start: number, headings: Headings, report: Report): Read {
  const lines = withLineFeeds(source.text.slice(start))
  const locationIn = (offset: number) => source.locationAt(start + lines.originalOffset(offset))
  const { text, originalOffset, comments } = withoutComments(lines.text)
  let isComplete = true
  for (const comment of comments) {
    const hidden = findSection(comment, headings)
    if (!hidden) continue
    isComplete = false
    const message = `The section ${quote(hidden.title)} is inside a comment, so it would not be shown.`
    const hint = 'End the comment with --> before the heading, or remove the section.'
    report(error(locationIn(comment.at + hidden.at), message, hint))
  }
  return { text, locationAt: (offset) => locationIn(originalOffset(offset)), isComplete }
}

/** The first section heading in a comment, including lookalikes and the line that opens the comment. */
function findSection(
  { written }: Comment,
  headings: Headings,
): { readonly title: string; readonly at: number } | undefined {
  if (!/[#＃﹟]/.test(written)) return undefined
  for (const { 0: line, index } of written.matchAll(/[^\n]+/g)) {
    const title = sectionOfLine(line.replace(/^<!--|-->$/g, ''), headings)
    if (title !== undefined) return { title, at: index + line.search(/[#＃﹟]/) }
  }
  return undefined
}
