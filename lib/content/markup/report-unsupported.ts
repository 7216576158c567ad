import { findUnsupported, type References } from '#lib/content/markup/find-unsupported.ts'
import type { Passage } from '#lib/content/markup/passage.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'

/** The limit of a spreadsheet cell (32,767 characters), with room for link addresses. */
export const maxTextLength = 20_000

/** Reports the parts of a text that pages, PDFs or spreadsheets cannot show. */
export function reportUnsupported(passage: Passage, references: References, report: Report): void {
  const { text, location, locationAt } = passage
  if (text.length > maxTextLength) {
    const length = text.length.toLocaleString('en')
    const message = `This text has ${length} characters; a spreadsheet cell takes ${maxTextLength.toLocaleString('en')}.`
    report(error(location, message, 'Shorten it: a description has one to three sentences.'))
    return
  }
  for (const { at, message, hint } of findUnsupported(text, references)) {
    report(error(locationAt(at), message, hint))
  }
}
