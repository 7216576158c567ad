import type { Passage } from '#lib/content/markup/passage.ts'
import { reportUnsupported } from '#lib/content/markup/report-unsupported.ts'
import { error, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import { readOnce } from '#lib/content/problems/read-once.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { explainMark, findMarks, type Headings, type Mark } from '#lib/content/sections/headings.ts'
import { checkLookalikes, type ParsedText } from '#lib/content/sections/lookalike-headings.ts'
import { parseBlocks } from '#lib/content/sections/markdown.ts'
import { readComments } from '#lib/content/sections/read-comments.ts'
import { checkUnclosed } from '#lib/content/sections/unclosed-markup.ts'
import { isVisible } from '#lib/content/text/visible.ts'
import { startsOf } from '#lib/markdown/inline-parts.ts'

/** The text of a Markdown file after its front matter. */
export type Body = {
  readonly intro?: Passage
  readonly sections: ReadonlyMap<string, Passage>
  /** Whether all headings are valid, so that a missing section was never written. */
  readonly complete: boolean
}

export const unreadBody: Body = { sections: new Map(), complete: false }

/** The lines of a text and their source locations; lines count from 0, columns from 1. */
type Lines = {
  readonly lines: readonly string[]
  readonly locationOf: (line: number, column?: number) => SourceLocation
}

/** A description has a few hundred characters; some Markdown constructs take quadratic time. */
const longest = 100_000

/** Splits the text after `start` at its headings, and reports what pages cannot show. */
export function parseBody(source: Source, start: number, headings: Headings, report: Report): Body {
  const { what, ids = [] } = headings
  const key = `body ${start} ${what} ${[...ids].join(' ')}`
  return readOnce(source, key, report, (found) => parse(source, start, headings, found))
}

function parse(source: Source, start: number, headings: Headings, report: Report): Body {
  if (source.text.length - start > longest) {
    const message = `The text has more than ${longest.toLocaleString('en')} characters.`
    report(error(source.locationAt(start), message, 'Shorten it: one page shows all of it.'))
    return unreadBody
  }
  const { text, locationAt, isComplete } = readComments(source, start, headings, report)
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const locationOf = (line: number, column = 1) => locationAt((starts[line] ?? text.length) + column - 1)
  const { tokens, references } = parseBlocks(text)
  const marks = findMarks(tokens)
  const parsed: ParsedText = { text, lines, tokens, marks, locationOf }
  checkLookalikes(parsed, headings, report)
  checkUnclosed(parsed, report)
  const { sections, complete } = parseSections(marks, { lines, locationOf }, headings, report)
  const line = lines.findIndex((content) => content.trim() !== '')
  const firstLetter = locationOf(Math.max(0, line), (lines[line] ?? '').search(/\S/) + 1)
  const intro = passageOf({ lines, locationOf }, 0, marks[0]?.line ?? lines.length, firstLetter)
  if (intro.text !== '' && !isVisible(intro.text)) {
    report(error(firstLetter, 'This text has no visible characters.', 'Remove it, or write a text.'))
  }
  for (const passage of [intro, ...sections.values()]) reportUnsupported(passage, references, report)
  return { ...(intro.text !== '' && { intro }), sections, complete: complete && isComplete }
}

function parseSections(
  marks: readonly Mark[],
  text: Lines,
  headings: Headings,
  report: Report,
): Pick<Body, 'sections' | 'complete'> {
  const { lines, locationOf } = text
  const sections = new Map<string, Passage>()
  const locationOfMark = ({ line, title }: Mark) =>
    locationOf(line, Math.max(0, lines[line]?.indexOf(title) ?? 0) + 1)
  const right = marks.filter((mark) => {
    const wrong = explainMark(mark, headings)
    if (wrong) report(error(locationOfMark(mark), ...wrong))
    return !wrong
  })
  for (const [index, mark] of right.entries()) {
    const location = locationOfMark(mark)
    const passage = passageOf(text, mark.end, right[index + 1]?.line ?? lines.length, location)
    const name = quote(mark.title)
    const earlier = sections.get(mark.title)
    if (earlier) {
      const hint = `Keep one. It is also defined on line ${earlier.location.line}.`
      report(error(location, `Duplicate section ${name}.`, hint))
      continue
    }
    if (!isVisible(passage.text)) {
      report(error(location, `The section ${name} is empty.`, 'Add its text, or remove the heading.'))
    }
    sections.set(mark.title, passage)
  }
  return { sections, complete: right.length === marks.length }
}

/** Without blank lines at both ends; the indentation of the first line stays, since it has a meaning. */
function passageOf(
  { lines, locationOf }: Lines,
  from: number,
  to: number,
  location: SourceLocation,
): Passage {
  const all = lines.slice(from, to)
  const blank = all.findIndex((line) => line.trim() !== '')
  const first = from + Math.max(0, blank)
  const text = lines.slice(first, to).join('\n').trimEnd()
  return { text, location, locationAt: (offset) => locationOf(first, offset + 1) }
}
