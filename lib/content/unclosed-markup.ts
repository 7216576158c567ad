import { kindsOfLines, type ParsedText } from '#lib/content/lookalike-headings.ts'
import { error, type Report } from '#lib/content/problem.ts'
import { quote } from '#lib/content/words.ts'

/** Reports what is opened and never closed, or closed only behind a heading, so that it takes in more than it should. */
export function checkUnclosed(parsed: ParsedText, report: Report): void {
  checkFences(parsed, report)
  checkComments(parsed, report)
}

/** Markdown lets a block of code run to the end of the file, and all sections with it. */
function checkFences({ lines, tokens, placeOf }: ParsedText, report: Report): void {
  for (const { type, map, content, markup } of tokens) {
    if (type !== 'fence' || !map) continue
    const inside = content === '' ? 0 : content.split('\n').length - (content.endsWith('\n') ? 1 : 0)
    const [from, to] = map
    if (to - from - 1 > inside) continue
    const column = Math.max(0, lines[from]?.indexOf(markup) ?? 0) + 1
    const message = `The block of code that ${quote(markup)} opens is never closed.`
    report(error(placeOf(from, column), message, `Write a line of ${quote(markup)} at its end.`))
  }
}

/** An HTML comment hides no heading: the section below it would be read all the same. */
function checkComments(parsed: ParsedText, report: Report): void {
  const { text: all, lines, placeOf } = parsed
  if (!all.includes('<!--')) return
  const kinds = kindsOfLines(parsed)
  let opened: readonly [line: number, column: number] | undefined
  for (const [index, written] of lines.entries()) {
    const kind = kinds.get(index)
    if (opened && kind === 'heading') {
      const message =
        'The comment that is opened here has a heading in it, which begins a section all the same.'
      report(error(placeOf(...opened), message, 'Close it with --> above the heading, or remove both.'))
      opened = undefined
    }
    if (kind !== undefined) continue
    const text = written.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
    for (let at = 0; at !== -1; ) {
      at = text.indexOf(opened ? '-->' : '<!--', at)
      if (at !== -1) opened = opened ? undefined : [index, at + 1]
    }
  }
}
