type BrokenEncoding = {
  readonly offset: number
  readonly written: string
  /** What most likely stood there; left out where it is gone. */
  readonly meant?: string
  readonly count: number
}

/** What Windows-1252 makes of the bytes 0x80 to 0x9F; the others are those of Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
export const following = `[\\u00A0-\\u00BF${windows}]`
/** Without what may well stand behind a capital letter: quotation marks, dashes, a no-break space. */
const rarely = `(?![\\u00A0«»‹›‘’“”‚„…–—•])${following}`

/**
 * Letters of UTF-8 whose bytes were each read as a letter. French has "é »" and physics "Å²", so a letter of two or
 * three bytes counts where nothing else is likely, or where two of them follow one another.
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

/** The first sign that a file was once read in the wrong encoding, such as "Ã¼" for "ü", and how many there are. */
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

/** Takes the letters for bytes again; nothing where they are no text in UTF-8. */
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
