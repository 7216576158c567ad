import matter from 'gray-matter'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'

/** The parts of a Markdown file, as offsets. */
export type Split = {
  /** From the line after the first `---` to the next `---`. */
  readonly front?: { readonly start: number; readonly end: number }
  readonly body: number
}

const rejectEngine = () => {
  throw new Error('Front matter is YAML.')
}

/**
 * gray-matter only finds the front matter: without options it would cache, parse YAML 1.1 and run `---js` as code. The
 * YAML is parsed later, with the position of every value.
 */
const options = {
  language: 'yaml',
  engines: {
    yaml: () => ({}),
    json: rejectEngine,
    javascript: rejectEngine,
    js: rejectEngine,
    coffee: rejectEngine,
    coffeescript: rejectEngine,
    cson: rejectEngine,
    toml: rejectEngine,
  },
}

/** gray-matter takes quadratic time on blank lines, so the front matter is limited. */
const longest = 30_000
const mostLines = 1000

/** The keys of a skill without a `---` line above, or with one that an editor replaced by another character. */
const almostFront =
  /^\s*(?:<!--.*?-->\s*)?(?:[\p{Pd}=+_*~`]{1,20}[a-z]*\s*\n\s*)?(?:name|domain|group|summary|keywords)[ \t]*[:：]/su

/** Finds the front matter of a file; reports one that is not delimited by lines of exactly three hyphens. */
export function splitFrontMatter(source: Source, report: Report): Split | undefined {
  const { text } = source
  const fail = (offset: number, message: string, hint: string) => {
    report(error(source.locationAt(offset), message, hint))
    return undefined
  }
  if (!text.startsWith('---')) {
    if (!almostFront.test(text.slice(0, 300))) return { body: 0 }
    const offset = text.search(/\S/)
    const opening = quote(lineAt(text, offset))
    return fail(offset, `The front matter begins with ${opening}.`, 'Write exactly --- on the first line.')
  }
  const opening = lineAt(text, 0)
  if (opening.trimEnd() !== '---') {
    return fail(
      0,
      `The first line is ${quote(opening)}.`,
      'Write exactly ---, with YAML below and a closing ---.',
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
  if (closed > mostLines && source.locationAt(closed).line > mostLines) {
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
  // A carriage return left over from a Windows line end is not valid YAML after a bracket.
  const front = { start, end: Math.max(start, text.charAt(end - 1) === '\r' ? end - 1 : end) }
  return { front, body: Math.min(end + 1 + closing.length + 1, text.length) }
}

/** Whether the front matter contains only comments or null. */
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
