/** The data of a document: plain data that Typst reads as JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

/** A character that no font has, what is printed instead, and the text around it. */
export type MissingCharacter = {
  readonly character: string
  readonly printed: string
  readonly around: string
}

type IsCovered = (codePoint: number) => boolean

// Forbidden by PDF/UA, even if a font has them.
const forbidden: ReadonlySet<number> = new Set([0x0000, 0xfeff, 0xfffe])
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
/** Symbols, as opposed to letters and digits. */
const sign = /^[\p{S}\p{Extended_Pictographic}\p{Co}\p{Cn}]$/u
/** Symbols of the same meaning that the fonts have. */
const alike: Readonly<Record<string, string>> = {
  '\t': ' ',
  '☐': '□',
  '☒': '❎',
  '✗': '✖',
  '✘': '✖',
  '⚑': '🚩',
  '⟵': '←',
  '⟶': '→',
  '⟹': '⇒',
  '⟺': '⇔',
}
const charactersAround = 20
const lineFeed = 0x0a
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Replaces characters that no font has: by a simpler form of the same meaning where there is one (`𝕏` as `X`). A symbol
 * without one is left out with its whole cluster; a letter is written as its Unicode code point (`[U+0E01]`), so that
 * no word is lost. Reports what is missing and where.
 */
export function makePrintable<Data extends Plain>(
  data: Data,
  isCovered: IsCovered,
): { readonly data: Data; readonly missing: readonly MissingCharacter[] } {
  const missing: MissingCharacter[] = []
  const walk = (value: Plain | undefined): Plain | undefined => {
    if (typeof value === 'string') return printableText(value, isCovered, missing)
    if (Array.isArray(value)) return value.map((item) => walk(item) ?? null)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]))
  }
  return { data: walk(data) as Data, missing }
}

function printableText(text: string, isCovered: IsCovered, missing: MissingCharacter[]): string {
  if (isWhollyCovered(text, isCovered)) return text
  const found: MissingCharacter[] = []
  let words = ''
  let isOmitted = false
  for (const { segment, index } of graphemes.segment(text)) {
    // Avoids two spaces where a cluster is left out.
    const isSecondBlank = isOmitted && segment === ' ' && /^$|\s$/.test(words)
    const count = found.length
    if (!isSecondBlank) words += printCluster(segment, index, text, isCovered, found)
    isOmitted = found.length > count && found.at(-1)?.printed === ''
  }
  // A name of symbols only must not become empty.
  const isLost = words.trim() === '' && found.length > 0
  missing.push(...(isLost ? found.map((one) => ({ ...one, printed: numberOf(one.character) })) : found))
  return isLost ? found.map(({ character }) => numberOf(character)).join('') : words
}

/** Prints a grapheme cluster, such as a letter with its accents. */
function printCluster(
  cluster: string,
  index: number,
  text: string,
  isCovered: IsCovered,
  found: MissingCharacter[],
): string {
  if (isWhollyCovered(cluster, isCovered)) return cluster
  const characters = [...cluster].map((character) => printableForm(character, isCovered))
  const lost = [...cluster].filter((_, at) => characters[at] === undefined)
  const [first] = lost
  if (first === undefined) return characters.join('')
  const around = text.slice(Math.max(0, index - charactersAround), index + cluster.length + charactersAround)
  const isSign = lost.some((character) => sign.test(character))
  // An enclosing mark, such as the box around a digit, is dropped, and the digit stays.
  const replacementOf = (character: string) =>
    isSign || /\p{Me}/u.test(character) ? '' : numberOf(character)
  for (const character of lost) {
    found.push({ character, printed: replacementOf(character), around: around.toWellFormed() })
  }
  if (isSign) return ''
  return [...cluster].map((character, at) => characters[at] ?? replacementOf(character)).join('')
}

/** The character or a similar one; empty for invisible ones; undefined where no font has it. */
function printableForm(character: string, isCovered: IsCovered): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (isPrintable(code, isCovered)) return character
  const plainer = Object.hasOwn(alike, character) ? alike[character] : character.normalize('NFKC')
  if (plainer !== undefined && plainer !== character && isWhollyCovered(plainer, isCovered)) return plainer
  return ignorable.test(character) ? '' : undefined
}

// True for nearly every text, which then needs no segmentation.
function isWhollyCovered(text: string, isCovered: IsCovered): boolean {
  for (const character of text) {
    if (!isPrintable(character.codePointAt(0) ?? 0, isCovered)) return false
  }
  return true
}

function isPrintable(code: number, isCovered: IsCovered): boolean {
  return code === lineFeed || (isCovered(code) && !forbidden.has(code))
}

const numberOf = (character: string): string => `[${codeOf(character)}]`

/** The code point of a character in the notation of Unicode. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
