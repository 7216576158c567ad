import { findUnsupported, type References } from '#lib/content/markup/find-unsupported.ts'
import type { Passage } from '#lib/content/markup/passage.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'

/** What a spreadsheet takes in one cell (32,767 characters), with room for the addresses of links. */
export const maxTextLength = 20_000

/** Reports what the pages, papers and sheets could not show of a text. */
export function reportUnsupported(passage: Passage, references: References, report: Report): void {
  const { text, place, placeAt } = passage
  if (text.length > maxTextLength) {
    const length = text.length.toLocaleString('en')
    const message = `This text has ${length} characters; a sheet takes ${maxTextLength.toLocaleString('en')}.`
    report(error(place, message, 'Shorten it: a description has one to three sentences.'))
    return
  }
  for (const { at, message, hint } of findUnsupported(text, references)) {
    report(error(placeAt(at), message, hint))
  }
}
