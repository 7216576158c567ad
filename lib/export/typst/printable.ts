/** What a document is made from: plain data that Typst reads as JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

/** A character that no font has, with the words around it. */
export type MissingCharacter = { readonly character: string; readonly around: string }

// PDF/UA forbids them, whatever the fonts have.
const forbidden: ReadonlySet<number> = new Set([0x0000, 0xfeff, 0xfffe])
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
const charactersAround = 20
const lineFeed = 0x0a

/**
 * The same data in characters that the fonts have. A character that none of them has is written as its number
 * in Unicode, such as `[U+1F680]`, so that it can be looked up; one that is never seen, such as a joiner,
 * is left out. Says what is missing and where.
 */
export function makePrintable<Data extends Plain>(
  data: Data,
  isCovered: (codePoint: number) => boolean,
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

function printableText(
  text: string,
  isCovered: (codePoint: number) => boolean,
  missing: MissingCharacter[],
): string {
  if (isWhollyCovered(text, isCovered)) return text
  const characters = [...text]
  return characters
    .map((character, index) => {
      const code = character.codePointAt(0) ?? 0
      if (isPrintable(code, isCovered)) return character
      if (character === '\t') return ' '
      if (ignorable.test(character)) return ''
      const around = characters.slice(Math.max(0, index - charactersAround), index + charactersAround)
      missing.push({ character, around: around.join('') })
      return `[${codeOf(character)}]`
    })
    .join('')
}

// Nearly every text is, and need not be taken apart.
function isWhollyCovered(text: string, isCovered: (codePoint: number) => boolean): boolean {
  for (const character of text) {
    if (!isPrintable(character.codePointAt(0) ?? 0, isCovered)) return false
  }
  return true
}

function isPrintable(code: number, isCovered: (codePoint: number) => boolean): boolean {
  return code === lineFeed || (isCovered(code) && !forbidden.has(code))
}

/** The number of a character as Unicode writes it. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
