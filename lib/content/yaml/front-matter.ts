import matter from 'gray-matter'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'

/** Where the parts of a Markdown file stand, as offsets in its text. */
export type Split = {
  /** From the line behind the first `---` to the next `---`. */
  readonly front?: { readonly start: number; readonly end: number }
  readonly body: number
}

const refuse = () => {
  throw new Error('Front matter is YAML.')
}

/**
 * gray-matter finds the front matter, and nothing else: without options it would cache, read YAML 1.1 and run
 * `---js` as code. Its YAML is left alone here, since the reader wants the position of every value.
 */
const options = {
  language: 'yaml',
  engines: {
    yaml: () => ({}),
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  },
}

/** gray-matter takes quadratic time on blank lines, so a front matter has an end in sight. */
const longest = 30_000
const mostLines = 1000

/** The keys of a skill without a line of hyphens above them, or with one that an editor has made another sign of. */
const almostFront =
  /^\s*(?:<!--.*?-->\s*)?(?:[\p{Pd}=+_*~`]{1,20}[a-z]*\s*\n\s*)?(?:name|domain|group|summary|keywords)[ \t]*[:：]/su

/** Finds the front matter of a file; reports one that is not opened and closed by a line of exactly three hyphens. */
export function splitFrontMatter(source: Source, report: Report): Split | undefined {
  const { text } = source
  const fail = (offset: number, message: string, mend: string) => {
    report(error(source.placeAt(offset), message, mend))
    return undefined
  }
  if (!text.startsWith('---')) {
    if (!almostFront.test(text.slice(0, 300))) return { body: 0 }
    const offset = text.search(/\S/)
    const opening = quote(lineAt(text, offset))
    return fail(
      offset,
      `The file begins like a front matter, but with ${opening}.`,
      'Write exactly --- in the first line.',
    )
  }
  const opening = lineAt(text, 0)
  if (opening.trimEnd() !== '---') {
    return fail(
      0,
      `The first line is ${quote(opening)}.`,
      'Write exactly --- there, with YAML below it and --- at its end.',
    )
  }
  const closed = text.indexOf('\n---')
  if (closed === -1)
    return fail(0, 'The front matter is not closed.', 'Write a line of exactly --- at its end.')
  if (closed > longest) {
    return fail(
      0,
      `The front matter is longer than ${longest} characters.`,
      'Move its text below the closing ---.',
    )
  }
  if (closed > mostLines && source.placeAt(closed).line > mostLines) {
    return fail(
      0,
      `The front matter has more than ${mostLines} lines.`,
      'Remove its blank lines, or move its text below the closing ---.',
    )
  }
  const end = '---'.length + matter(text, options).matter.length
  const closing = lineAt(text, end + 1)
  if (closing.trimEnd() !== '---') {
    return fail(
      end + 1,
      `The front matter ends with ${quote(closing)}.`,
      'Write a line of exactly --- at its end.',
    )
  }
  const start = Math.min(opening.length + 1, end)
  // A lone carriage return, the half of a line end of Windows that is left, is no YAML behind a bracket.
  const front = { start, end: Math.max(start, text.charAt(end - 1) === '\r' ? end - 1 : end) }
  return { front, body: Math.min(end + 1 + closing.length + 1, text.length) }
}

/** Whether there is nothing between the two lines of hyphens but remarks, or the nothing of YAML. */
export const isEmptyFront = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  /^(?:~|null)?$/i.test(
    text
      .slice(start, end)
      .replace(/^\s*#.*$/gm, '')
      .trim(),
  )

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end)
}
