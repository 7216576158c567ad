import type { Token } from 'markdown-it'
import { error, type Report, type SourceLocation, warning } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { findSuggestion } from '#lib/content/problems/suggest.ts'
import { quote, slugOf } from '#lib/content/problems/words.ts'
import type { Headings, Mark } from '#lib/content/sections/headings.ts'
import { codePointName } from '#lib/content/text/printable.ts'
import { withoutInvisible } from '#lib/content/text/visible.ts'

/** A parsed Markdown text; lines count from 0. */
export type ParsedText = {
  readonly text: string
  readonly lines: readonly string[]
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly locationOf: (line: number, column?: number) => SourceLocation
}

/** Characters that look like "#"; Markdown recognises only the first. */
const signs = '#＃﹟♯⌗⋕'
const anySign = new RegExp(`[${signs}]`)
/** A line with such a character before its first word, possibly after a list marker. */
const signedLine = new RegExp(
  `^(?<before>(?:[^\\p{L}\\p{N}${signs}]|\\d{1,9}[.)](?=\\s))*)(?<found>[${signs}]+)(?<title>.*)$`,
  'u',
)
/** Headings of wikis; HTML headings are rejected with all other HTML. */
const foreignLine = /^\s*(?:h[1-6]\.\s|={1,6})(?<title>[^<=]+)/iu
const shortLine = /^(?<title>[\p{L}\p{N}\s-]{1,60})$/u
const dashes = /^\s*[\u2010-\u2015\uFE58\uFE63\uFF0D＝_~‾]+\s*$/
/** A lone title, perhaps in bold; with a full stop it is a sentence. */
const loneLine = /^\s*[*_]{0,3}(?<title>[\p{L}\p{N}](?:[^*_#]*[\p{L}\p{N}])?):?[*_]{0,3}:?\s*$/u

/** Reports lines that look like headings but are not, since their text would end up in another section. */
export function checkLookalikes(parsed: ParsedText, headings: Headings, report: Report): void {
  const { lines, locationOf } = parsed
  let kinds: ReadonlyMap<number, Kind> | undefined
  for (const [index, written] of lines.entries()) {
    if (written === '' || (beginsWithLetter(written) && written.length > 40)) continue
    kinds ??= kindsOfLines(parsed)
    const kind = kinds.get(index) ?? 'text'
    if (kind === 'heading') continue
    const reportLine = (
      toProblem: typeof error | typeof warning,
      line: number,
      explanation: readonly [string, string],
    ) => report(toProblem(locationOf(line, Math.max(0, lines[line]?.search(/\S/) ?? 0) + 1), ...explanation))
    if (anySign.test(written) && isSignedHeading(asSeen(written), kind, headings)) {
      reportLine(error, index, kind === 'fence' ? explainInCode(written) : explain(written, headings))
    } else if (kind !== 'text') continue
    else if (isTitled(foreignLine, written, headings)) {
      reportLine(error, index, explain(written, headings, foreignLine.exec(written)?.groups?.title))
    } else if (dashes.test(written) && isTitled(shortLine, lines[index - 1] ?? '', headings)) {
      reportLine(error, index - 1, explain(lines[index - 1] ?? '', headings))
    } else if (isAlone(lines, index) && isTitled(loneLine, written, headings)) {
      reportLine(warning, index, explain(written, headings))
    }
  }
}

/** Fast, since it runs for every line. "h" may begin "h2. senior", and U+3164 is an invisible letter. */
function beginsWithLetter(line: string): boolean {
  const code = line.charCodeAt(0)
  const small = code | 0x20
  return (
    (small >= 0x61 && small <= 0x7a && small !== 0x68) ||
    (code >= 0x3041 && code <= 0xd7ff && code !== 0x3164)
  )
}

type Kind = 'heading' | 'fence' | 'code_block' | 'text'

/** The kinds of the lines that are not plain text. */
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
  // In code, "#" begins a comment; "##" and a section id are a heading inside an unclosed code block.
  if (kind !== 'text') return found.length === 2 && before.trim() === '' && isId(title, headings)
  if (found.length > 1 && /^[\s>*+\-\d.)]*$/u.test(before)) return true
  return !/[`|]/.test(before) && isId(title, headings)
}

/** The title after two heading characters, if it is, or may be, the id of a section. */
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
  const hint = odd === undefined ? '' : ` It contains ${codePointName(odd)}.`
  const slug = slugOfTitle(title)
  const id = ids?.has(slug) ? slug : findSuggestion(slug, ids ?? [])
  const form = id === undefined ? '"## " and an id' : quote(`## ${id}`)
  return [
    `This line looks like a heading, but is not one: ${quote(written)}.${hint}`,
    `For a section, write ${form} at the start of the line; for plain text, begin the line with a word.`,
  ]
}

/** Reports headings in the front matter, where they are YAML comments. */
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
    const message = `The heading ${quote(written)} is in the front matter, so it does not begin a section.`
    report(
      error(
        source.locationAt(start + index),
        message,
        'Close the front matter above it with a line of exactly ---.',
      ),
    )
  }
}

const explainInCode = (written: string): readonly [string, string] => [
  `The heading ${quote(written)} is in a code block, so it does not begin a section.`,
  'Close the code block above it with the characters that opened it.',
]
