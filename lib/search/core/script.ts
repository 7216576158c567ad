/** How characters and words of a query are written in Chinese texts of the other script. */
export type HanVariants = {
  /** Characters that the texts do not use. */
  readonly signs: string
  /** For each of them, in order, the character that the texts use instead. */
  readonly written: string
  /** Words that differ in more than their script. */
  readonly words: readonly (readonly [word: string, written: string])[]
}

/** Converts a query to the script of the texts. */
export function inScriptOfTexts(query: string, { signs, written, words }: HanVariants): string {
  const targets = [...written]
  const variants = new Map([...signs].map((sign, index) => [sign, targets[index] ?? sign]))
  // Longest first: 資料庫 before 資料.
  const longest = words.toSorted(([a], [b]) => b.length - a.length)
  let converted = ''
  let at = 0
  while (at < query.length) {
    const [word, target] = longest.find(([one]) => query.startsWith(one, at)) ?? []
    const sign = String.fromCodePoint(query.codePointAt(at) ?? 0)
    converted += target ?? variants.get(sign) ?? sign
    at += (word ?? sign).length
  }
  return converted
}
