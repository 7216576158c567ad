import type { Token } from 'markdown-it'
import { error, type Place, type Report, warning } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { findSuggestion } from '#lib/content/problems/suggest.ts'
import { quote, slugOf } from '#lib/content/problems/words.ts'
import type { Headings, Mark } from '#lib/content/sections/headings.ts'
import { codePointName } from '#lib/content/text/printable.ts'
import { withoutInvisible } from '#lib/content/text/visible.ts'

/** A Markdown text as its parser sees it; lines count from 0. */
export type ParsedText = {
  readonly text: string
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
/** Headings of wikis; those of HTML are refused with all of HTML. */
const foreignLine = /^\s*(?:h[1-6]\.\s|={1,6})(?<title>[^<=]+)/iu
const shortLine = /^(?<title>[\p{L}\p{N}\s-]{1,60})$/u
const dashes = /^\s*[\u2010-\u2015\uFE58\uFE63\uFF0D＝_~‾]+\s*$/
/** A word alone, perhaps in bold; a full stop makes a sentence of it. */
const loneLine = /^\s*[*_]{0,3}(?<title>[\p{L}\p{N}](?:[^*_#]*[\p{L}\p{N}])?):?[*_]{0,3}:?\s*$/u

/** Reports lines that a person takes for a heading and Markdown does not, so that a text would move to another section. */
export function checkLookalikes(parsed: ParsedText, headings: Headings, report: Report): void {
  const { lines, placeOf } = parsed
  let kinds: ReadonlyMap<number, Kind> | undefined
  for (const [index, written] of lines.entries()) {
    if (written === '' || (beginsWithLetter(written) && written.length > 40)) continue
    kinds ??= kindsOfLines(parsed)
    const kind = kinds.get(index) ?? 'text'
    if (kind === 'heading') continue
    const tell = (
      tellAs: typeof error | typeof warning,
      line: number,
      explanation: readonly [string, string],
    ) => report(tellAs(placeOf(line, Math.max(0, lines[line]?.search(/\S/) ?? 0) + 1), ...explanation))
    if (anySign.test(written) && isSignedHeading(asSeen(written), kind, headings)) {
      tell(error, index, kind === 'fence' ? explainInCode(written) : explain(written, headings))
    } else if (kind !== 'text') continue
    else if (isTitled(foreignLine, written, headings)) {
      tell(error, index, explain(written, headings, foreignLine.exec(written)?.groups?.title))
    } else if (dashes.test(written) && isTitled(shortLine, lines[index - 1] ?? '', headings)) {
      tell(error, index - 1, explain(lines[index - 1] ?? '', headings))
    } else if (isAlone(lines, index) && isTitled(loneLine, written, headings)) {
      tell(warning, index, explain(written, headings))
    }
  }
}

/** Quick, since it is asked of every line. An "h" may begin "h2. senior", and U+3164 is a letter that nobody sees. */
function beginsWithLetter(line: string): boolean {
  const code = line.charCodeAt(0)
  const small = code | 0x20
  return (
    (small >= 0x61 && small <= 0x7a && small !== 0x68) ||
    (code >= 0x3041 && code <= 0xd7ff && code !== 0x3164)
  )
}

type Kind = 'heading' | 'fence' | 'code_block' | 'text'

/** What the lines are that are no text. */
function kindsOfLines({ tokens, marks }: ParsedText): ReadonlyMap<number, Kind> {
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

const asSeen = (written: string): string => withoutInvisible(written).replace(/&(?:#35|#x23|num);/gi, '#')

function isSignedHeading(text: string, kind: Kind, headings: Headings): boolean {
  const { before = '', found = '', title = '' } = signedLine.exec(text)?.groups ?? {}
  if (found === '') return false
  // In code "#" begins a remark; two of them and the id of a section are a heading that the code has swallowed.
  if (kind !== 'text') return found.length === 2 && before.trim() === '' && isId(title, headings)
  if (found.length > 1 && /^[\s>*+\-\d.)]*$/u.test(before)) return true
  return !/[`|]/.test(before) && isId(title, headings)
}

/** What a line says behind two signs of a heading, where that is the id of a section, or may be one. */
export function sectionOfLine(line: string, headings: Headings): string | undefined {
  const { before = '', found = '', title = '' } = signedLine.exec(asSeen(line))?.groups ?? {}
  if (found.length !== 2 || !/^[\s>*+\-\d.)\\]*$/u.test(before)) return undefined
  if (headings.ids && !isId(title, headings)) return undefined
  return title.replace(/^[\s*_`]+|[\s*_`:#]+$/gu, '')
}

const isTitled = (pattern: RegExp, written: string, headings: Headings): boolean => {
  const title = pattern.exec(written)?.groups?.title
  return title !== undefined && isId(title, headings)
}

const isAlone = (lines: readonly string[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].every((line) => line === undefined || line.trim() === '')

const slugOfTitle = (title: string): string => slugOf(title.slice(0, 100).normalize('NFKC'))
const isId = (title: string, { ids }: Headings): boolean => ids?.has(slugOfTitle(title)) ?? false

function explain(written: string, { ids }: Headings, title = written): readonly [string, string] {
  const odd = /[^\p{L}\p{M}\p{N}\p{P}\p{S} \t\r]/u.exec(written.slice(0, 40))?.[0]
  const hint = odd === undefined ? '' : ` There is ${codePointName(odd)} in it.`
  const slug = slugOfTitle(title)
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
  const front = source.text.slice(start, end)
  if (!front.includes('##')) return
  for (const { 0: written, index } of front.matchAll(/^[ \t]*##+.*$/gm)) {
    if (!isId(written, headings)) continue
    const message = `The heading ${quote(written)} stands in the front matter, so it begins no section.`
    report(error(source.placeAt(start + index), message, 'Write a line of exactly --- above it.'))
  }
}

const explainInCode = (written: string): readonly [string, string] => [
  `The heading ${quote(written)} stands in a block of code, so it begins no section.`,
  'Close the block above it with the marks that opened it.',
]
