import { explainMark, findMarks, type Headings, type Mark } from '#lib/content/headings.ts'
import { checkLookalikes } from '#lib/content/lookalike-headings.ts'
import { findImages, findReference, parseBlocks } from '#lib/content/markdown.ts'
import { error, type Place, type Report } from '#lib/content/problem.ts'
import type { Source } from '#lib/content/source.ts'
import { isVisible } from '#lib/content/text/visible.ts'
import { checkUnclosed } from '#lib/content/unclosed-markup.ts'
import { quote } from '#lib/content/words.ts'

/** A piece of Markdown and where it begins: at its heading, or at its first letter. */
type Passage = { readonly text: string; readonly place: Place }

/** What stands in a Markdown file behind its front matter. */
export type Body = {
  readonly intro?: Passage
  readonly sections: ReadonlyMap<string, Passage>
  /** Whether every heading is right, so that a section which is not there was never written. */
  readonly complete: boolean
}

export const unreadBody: Body = { sections: new Map(), complete: false }

/** The lines of a text and the place of a spot in it; lines count from 0, columns from 1. */
type Lines = { readonly lines: readonly string[]; readonly placeOf: (line: number, column?: number) => Place }

/** A description has a few hundred characters; some parts of Markdown take time by the square of their length. */
const longest = 100_000

/** Splits the text from `start` on at its headings, and reports what the pages could not show. */
export function parseBody(source: Source, start: number, headings: Headings, report: Report): Body {
  const text = source.text.slice(start)
  if (text.length > longest) {
    const message = `The text has more than ${longest.toLocaleString('en')} characters.`
    report(error(source.placeAt(start), message, 'Shorten it: a page shows it as a whole.'))
    return unreadBody
  }
  const firstLine = source.placeAt(start).line
  const lines = text.split('\n')
  const placeOf = (line: number, column = 1) => ({ file: source.shown, line: firstLine + line, column })
  const { tokens, references } = parseBlocks(text)
  for (const { line, column } of findImages(tokens, references, lines)) {
    const mend = 'Say it in words, or link to the picture: [text](address).'
    report(error(placeOf(line, column), 'Pictures are not shown here.', mend))
  }
  const reference = findReference(references, lines)
  if (reference) {
    const message = 'Sections are shown one by one, so a link cannot look up its address here.'
    const mend = 'Write the address where the link is: [text](address).'
    report(error(placeOf(reference.line, reference.column), message, mend))
  }
  const marks = findMarks(tokens)
  const parsed = { text, lines, tokens, marks, placeOf }
  checkLookalikes(parsed, headings, report)
  checkUnclosed(parsed, report)
  const { sections, complete } = parseSections(marks, { lines, placeOf }, headings, report)
  const intro = textOf(lines, 0, marks[0]?.line ?? lines.length)
  if (intro === '') return { sections, complete }
  const line = lines.findIndex((content) => content.trim() !== '')
  const place = placeOf(line, (lines[line] ?? '').search(/\S/) + 1)
  if (!isVisible(intro)) {
    report(error(place, 'This text shows nothing.', 'Remove it, or write what belongs here.'))
  }
  return { intro: { text: intro, place }, sections, complete }
}

function parseSections(
  marks: readonly Mark[],
  { lines, placeOf }: Lines,
  headings: Headings,
  report: Report,
): Pick<Body, 'sections' | 'complete'> {
  const sections = new Map<string, Passage>()
  const placeOfMark = ({ line, title }: Mark) =>
    placeOf(line, Math.max(0, lines[line]?.indexOf(title) ?? 0) + 1)
  const right = marks.filter((mark) => {
    const wrong = explainMark(mark, headings)
    if (wrong) report(error(placeOfMark(mark), ...wrong))
    return !wrong
  })
  for (const [index, mark] of right.entries()) {
    const place = placeOfMark(mark)
    const passage = { text: textOf(lines, mark.end, right[index + 1]?.line ?? lines.length), place }
    const name = quote(mark.title)
    const earlier = sections.get(mark.title)
    if (earlier) {
      const mend = `Keep one: it stands in line ${earlier.place.line} too.`
      report(error(place, `The section ${name} stands here twice.`, mend))
      continue
    }
    if (!isVisible(passage.text)) {
      report(error(place, `The section ${name} is empty.`, 'Write its text, or remove the heading.'))
    }
    sections.set(mark.title, passage)
  }
  return { sections, complete: right.length === marks.length }
}

/** Without blank lines at both ends; blanks that indent the first line stay, since they mean something. */
function textOf(lines: readonly string[], from: number, to: number): string {
  const text = lines.slice(from, to).join('\n').replaceAll('\r\n', '\n')
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
