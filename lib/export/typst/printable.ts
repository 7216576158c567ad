/** What a document is made from: plain data that Typst reads as JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

/** A character that no font has, what stands in its place, and the words around it. */
export type MissingCharacter = {
  readonly character: string
  readonly printed: string
  readonly around: string
}

type IsCovered = (codePoint: number) => boolean

// PDF/UA forbids them, whatever the fonts have.
const forbidden: ReadonlySet<number> = new Set([0x0000, 0xfeff, 0xfffe])
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
/** What stands for itself and not for a sound or a number. */
const sign = /^[\p{S}\p{Extended_Pictographic}\p{Co}\p{Cn}]$/u
/** Signs of the same meaning that the fonts have. */
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
 * The same data in characters that the fonts have. What none of them has is printed in a plainer form of the same
 * meaning where there is one (`𝕏` as `X`). A sign without one is left out with all that belongs to it, a letter is
 * written as its number in Unicode (`[U+0E01]`), so that no word is lost. Says what is missing and where.
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
    // What is left out leaves one blank where it stood between two.
    const isSecondBlank = isOmitted && segment === ' ' && /^$|\s$/.test(words)
    const count = found.length
    if (!isSecondBlank) words += printCluster(segment, index, text, isCovered, found)
    isOmitted = found.length > count && found.at(-1)?.printed === ''
  }
  // A name of signs alone would be no name at all.
  const isLost = words.trim() === '' && found.length > 0
  missing.push(...(isLost ? found.map((one) => ({ ...one, printed: numberOf(one.character) })) : found))
  return isLost ? found.map(({ character }) => numberOf(character)).join('') : words
}

/** A cluster of characters that readers take for one, such as a letter with its accents. */
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
  // The box around a number, say, goes, and the number stays.
  const inPlace = (character: string) => (isSign || /\p{Me}/u.test(character) ? '' : numberOf(character))
  for (const character of lost) {
    found.push({ character, printed: inPlace(character), around: around.toWellFormed() })
  }
  if (isSign) return ''
  return [...cluster].map((character, at) => characters[at] ?? inPlace(character)).join('')
}

/** The character or one like it; empty for what is never seen; undefined where no font has it. */
function printableForm(character: string, isCovered: IsCovered): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (isPrintable(code, isCovered)) return character
  const plainer = Object.hasOwn(alike, character) ? alike[character] : character.normalize('NFKC')
  if (plainer !== undefined && plainer !== character && isWhollyCovered(plainer, isCovered)) return plainer
  return ignorable.test(character) ? '' : undefined
}

// Nearly every text is, and need not be taken apart.
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

/** The number of a character as Unicode writes it. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
