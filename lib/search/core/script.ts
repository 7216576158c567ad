/** How signs and words of a query are written in Chinese texts of the other script. */
export type HanVariants = {
  /** Signs that the texts do not have. */
  readonly signs: string
  /** For each of them, in order, the sign that the texts have for it. */
  readonly written: string
  /** Words that are not only written differently. */
  readonly words: readonly (readonly [word: string, written: string])[]
}

/** A query as texts of the other script would write it. */
export function inScriptOfTexts(query: string, { signs, written, words }: HanVariants): string {
  const targets = [...written]
  const variants = new Map([...signs].map((sign, place) => [sign, targets[place] ?? sign]))
  // The longest first: 資料庫 before 資料.
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
