type BrokenEncoding = {
  readonly offset: number
  readonly written: string
  /** The most likely original text; undefined if it is lost. */
  readonly meant?: string
  readonly count: number
}

/** The bytes 0x80 to 0x9F in Windows-1252; all others equal Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
export const following = `[\\u00A0-\\u00BF${windows}]`
/** Without characters that may well follow a capital letter: quotation marks, dashes, a no-break space. */
const rarely = `(?![\\u00A0«»‹›‘’“”‚„…–—•])${following}`

/**
 * UTF-8 sequences of which each byte was decoded as a character. French has "é »" and physics "Å²", so a sequence of
 * two or three bytes counts only if nothing else is likely, or if two of them are adjacent.
 */
const suspects = new RegExp(
  [
    `[ÂÃÄ]${rarely}`,
    `Å(?![°²³¹])${rarely}`,
    `(?:[Ã-ß]${following}){2,}`,
    `â[${windows}]${following}`,
    `(?:[à-ï]${following}{2}){2,}`,
    `ðŸ${following}{2}`,
    '\\uFFFD',
    '锟斤拷',
  ].join('|'),
  'gu',
)

/** The first piece of text that was decoded with the wrong encoding, such as "Ã¼" for "ü", and how many there are. */
export function findBrokenEncoding(text: string): BrokenEncoding | undefined {
  let first: Omit<BrokenEncoding, 'count'> | undefined
  let count = 0
  for (const { 0: written, index: offset } of text.matchAll(suspects)) {
    const isLost = written === '\uFFFD' || written === '锟斤拷'
    const meant = isLost ? undefined : readAgain(written)
    if (!isLost && meant === undefined) continue
    count += 1
    first ??= { offset, written, ...(meant !== undefined && { meant }) }
  }
  return first && { ...first, count }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Decodes the characters as UTF-8 bytes; undefined if that fails. */
function readAgain(written: string): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(written, byteOf))
  } catch {
    return undefined
  }
}

function byteOf(character: string): number {
  const index = windows.indexOf(character)
  return index === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + index
}
