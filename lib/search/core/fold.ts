/** A text normalised for comparison: without case, accents and compatibility forms. */
export type Folded = {
  readonly text: string
  /** For each code unit of `text`, and for its end, the offset in the original text. */
  readonly origins: readonly number[]
}

export type Fold = (text: string) => Folded

// Marks of Latin, Greek, Cyrillic, Hebrew, Arabic and Kana; those of other scripts are letters.
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u3099\u309a\u0640]/g
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
}
// German ä can be written ae, so both are folded to a.
const writtenUmlaut = /[aou]e/g

const known = new Map<string, string>()

/** The folding for pages in a locale; apply it to the query and to the searched text alike. */
export function foldFor(locale: string): Fold {
  return /^de\b/.test(locale) ? (text) => withoutWrittenUmlauts(fold(text)) : fold
}

function fold(text: string): Folded {
  const origins: number[] = []
  let folded = ''
  let origin = 0
  for (const sign of text) {
    const compared = foldSign(sign)
    folded += compared
    for (let unit = 0; unit < compared.length; unit++) origins.push(origin)
    origin += sign.length
  }
  origins.push(text.length)
  return { text: folded, origins }
}

function foldSign(sign: string): string {
  const cachedSign = known.get(sign)
  if (cachedSign !== undefined) return cachedSign
  const small = sign.toLowerCase()
  const folded = [...small.normalize('NFKD').toLowerCase().replace(marks, '')]
    .map((letter) => letters[letter] ?? letter)
    .join('')
  known.set(sign, folded)
  return folded
}

function withoutWrittenUmlauts({ text, origins }: Folded): Folded {
  if (text.search(writtenUmlaut) < 0) return { text, origins }
  const remaining: number[] = []
  const written = text.replace(writtenUmlaut, (pair) => `${pair.charAt(0)}\0`)
  for (let unit = 0; unit < written.length; unit++)
    if (written[unit] !== '\0') remaining.push(origins[unit] ?? 0)
  remaining.push(origins.at(-1) ?? 0)
  return { text: written.replaceAll('\0', ''), origins: remaining }
}
