import { error, type Report, warning } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { findBrokenEncoding } from '#lib/content/text/broken-encoding.ts'
import { explainForbidden, findForbidden, hasForbidden } from '#lib/content/text/forbidden-characters.ts'
import { findDecomposed } from '#lib/content/text/normal-form.ts'
import { isPlain } from '#lib/content/text/plain.ts'

/** Reports forbidden characters, each kind once, at its first occurrence. */
export function checkCharacters(source: Source, report: Report): void {
  checkMergeMarks(source, report)
  const isPlainText = isPlain(source.text)
  if (!isPlainText || source.text.includes('&#')) checkForbidden(source, report)
  if (isPlainText) return
  const decomposed = findDecomposed(source.text)
  if (decomposed) {
    const { offset, written, count } = decomposed
    const message = `${quote(written)} is written as a letter with separate combining marks${andMore(count)}.`
    const hint = 'Type it as one character, or save the file in Unicode normalization form NFC.'
    report(error(source.locationAt(offset), message, hint))
  }
  const broken = findBrokenEncoding(source.text)
  if (broken) {
    const { offset, written, meant, count } = broken
    const location = source.locationAt(offset)
    const message = `${quote(written)} looks like text that was decoded with the wrong encoding${andMore(count)}.`
    report(
      warning(
        location,
        message,
        meant === undefined ? 'Restore the original text.' : `Write ${quote(meant)}.`,
      ),
    )
  }
}

function checkForbidden(source: Source, report: Report): void {
  const found = new Map<string, { readonly offset: number; count: number }>()
  const entities = source.path.endsWith('.md') ? findEntities(source.text) : []
  for (const { offset, character } of [...findForbidden(source.text), ...entities]) {
    const earlier = found.get(character)
    if (earlier) earlier.count += 1
    else found.set(character, { offset, count: 1 })
  }
  for (const [character, { offset, count }] of found) {
    const [what, hint] = explainForbidden(character)
    report(error(source.locationAt(offset), `${what}${andMore(count)}.`, hint))
  }
}

/** The forbidden characters that a Markdown text contains as numeric character references. */
function findEntities(text: string): { offset: number; character: string }[] {
  return [...text.matchAll(/&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>[0-9]{1,7}));/gi)].flatMap(
    ({ index, groups }) => {
      const code = groups?.hex ? Number.parseInt(groups.hex, 16) : Number(groups?.decimal)
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return hasForbidden(character) ? { offset: index, character } : []
    },
  )
}

/** Reports conflict markers, which git leaves in a file with a merge conflict. */
function checkMergeMarks(source: Source, report: Report): void {
  const { text } = source
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return
  const offset = text.search(/^(?:<{7}|>{7})(?= |$)/m)
  if (offset === -1) return
  const hint = 'Keep the right version, and remove the lines of <, = and >.'
  report(error(source.locationAt(offset), 'Unresolved merge conflict.', hint))
}

const andMore = (count: number): string =>
  count > 1 ? `, here and in ${count - 1} more ${count === 2 ? 'place' : 'places'} in the file` : ''
