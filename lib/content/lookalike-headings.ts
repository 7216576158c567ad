import type { Token } from 'markdown-it'
import type { Headings, Mark } from '#lib/content/headings.ts'
import { error, type Place, type Report, warning } from '#lib/content/problem.ts'
import type { Source } from '#lib/content/source.ts'
import { findSuggestion } from '#lib/content/suggest.ts'
import { codePointName } from '#lib/content/text/printable.ts'
import { withoutInvisible } from '#lib/content/text/visible.ts'
import { quote, slugOf } from '#lib/content/words.ts'

/** A Markdown text as its parser sees it; lines count from 0. */
export type ParsedText = {
  readonly lines: readonly string[]
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly placeOf: (line: number, column?: number) => Place
}

/** Signs that look like "#", of which Markdown knows the first only. */
const signs = '#＃﹟♯⌗⋕'
const anySign = new RegExp(`[${signs}]`)
/** A line with such a sign before its first word. What stands before it may be the mark of a list. */
const signedLine = new RegExp(
  `^(?<before>(?:[^\\p{L}\\p{N}${signs}]|\\d{1,9}[.)](?=\\s))*)(?<found>[${signs}]+)(?<title>.*)$`,
  'u',
)
/** Headings of HTML and of wikis. */
const foreignLine = /^\s*(?:<h[1-6]\b[^>]*>|h[1-6]\.\s|={1,6})(?<title>[^<=]+)/iu
const boldLine = /^\s*(?<mark>\*\*|__)(?<title>[^*_]+?):?\k<mark>:?\s*$/u

/** Reports lines that a person takes for a heading and Markdown does not, so that a text would move to another section. */
export function checkLookalikes(parsed: ParsedText, headings: Headings, report: Report): void {
  const { lines, placeOf } = parsed
  const kinds = kindsOfLines(parsed)
  for (const [index, written] of lines.entries()) {
    const kind = kinds.get(index) ?? 'text'
    if (kind === 'heading') continue
    const column = Math.max(0, written.search(/\S/)) + 1
    if (anySign.test(written) && isSignedHeading(withoutInvisible(written), kind, headings)) {
      const explanation = kind === 'fence' ? explainInCode(written) : explain(written, headings)
      report(error(placeOf(index, column), ...explanation))
    } else if (
      kind === 'text' &&
      (isTitled(foreignLine, written, headings) || isUnderlined(lines, index, headings))
    ) {
      report(error(placeOf(index, column), ...explain(written, headings)))
    } else if (kind === 'text' && isAlone(lines, index) && isTitled(boldLine, written, headings)) {
      report(warning(placeOf(index, column), ...explain(written, headings)))
    }
  }
}

type Kind = 'heading' | 'fence' | 'code_block' | 'text'

/** What the lines are that are no text. */
export function kindsOfLines({ tokens, marks }: ParsedText): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>()
  const add = (kind: Kind, from: number, to: number) => {
    for (let line = from; line < to; line++) kinds.set(line, kind)
  }
  for (const { type, map } of tokens) {
    if (map && (type === 'fence' || type === 'code_block')) add(type, ...map)
  }
  for (const { line, end } of marks) add('heading', line, end)
  return kinds
}

function isSignedHeading(text: string, kind: Kind, headings: Headings): boolean {
  const { before = '', found = '', title = '' } = signedLine.exec(text)?.groups ?? {}
  if (found === '') return false
  // In code "#" begins a remark; two of them and the id of a section are a heading that the code has swallowed.
  if (kind !== 'text') return found.length === 2 && before.trim() === '' && isId(title, headings)
  if (found.length > 1 && /^[\s>*+\-\d.)]*$/u.test(before)) return true
  return !/[`|]/.test(before) && isId(title, headings)
}

const isTitled = (pattern: RegExp, written: string, headings: Headings): boolean => {
  const title = pattern.exec(written)?.groups?.title
  return title !== undefined && isId(title, headings)
}

/** A word above dashes that an editor has joined, or above a line of other signs. */
const isUnderlined = (lines: readonly string[], index: number, headings: Headings): boolean =>
  /^\s*[\p{Pd}＝_~‾]+\s*$/u.test(lines[index + 1] ?? '') &&
  isTitled(/^(?<title>[\p{L}\p{N}\s-]{1,60})$/u, lines[index] ?? '', headings)

const isAlone = (lines: readonly string[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].every((line) => line === undefined || line.trim() === '')

const slugOfTitle = (title: string): string => slugOf(title.slice(0, 100).normalize('NFKC'))
const isId = (title: string, { ids }: Headings): boolean => ids?.has(slugOfTitle(title)) ?? false

function explain(written: string, { ids }: Headings): readonly [string, string] {
  const odd = /[^\p{L}\p{M}\p{N}\p{P}\p{S} \t\r]/u.exec(written.slice(0, 40))?.[0]
  const hint = odd === undefined ? '' : ` There is ${codePointName(odd)} in it.`
  const slug = slugOfTitle(written)
  const id = ids?.has(slug) ? slug : findSuggestion(slug, ids ?? [])
  const form = id === undefined ? '"## " and an id' : quote(`## ${id}`)
  return [
    `This line looks like a heading and is none: ${quote(written)}.${hint}`,
    `For a section, write ${form} at the start of the line; for a text, begin it with a word.`,
  ]
}

/** Reports a heading in the front matter, where it is a remark to YAML. */
export function checkFrontHeadings(
  source: Source,
  { start, end }: { readonly start: number; readonly end: number },
  headings: Headings,
  report: Report,
): void {
  for (const { 0: written, index } of source.text.slice(start, end).matchAll(/^[ \t]*##+.*$/gm)) {
    if (!isId(written, headings)) continue
    const message = `The heading ${quote(written)} stands in the front matter, so it begins no section.`
    report(error(source.placeAt(start + index), message, 'Write a line of exactly --- above it.'))
  }
}

const explainInCode = (written: string): readonly [string, string] => [
  `The heading ${quote(written)} stands in a block of code, so it begins no section.`,
  'Close the block above it with the marks that opened it.',
]
