const shortestPart = 4
// Languages that write compounds as one word.
const compounding = /^(?:de|nl|sv|da|nb|nn|no|fi|hu|is|et)\b/
// The linking elements of compounds: Sicherheit-s-scan, Daten-struktur.
const links = ['', 's', 'n', 'en', 'es', 'er']

/**
 * For each compound among the words, the parts that it ends in. A part counts when it is a word, or when the rest of the
 * compound without a linking element is one. The beginning of a compound is found as a prefix anyway.
 */
export function partsOfCompounds(
  words: ReadonlySet<string>,
  locale: string,
): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>()
  if (!compounding.test(locale)) return parts
  for (const word of words) {
    const ends = endsOf(word).filter(
      (end) => words.has(end) || isBeginning(word.slice(0, -end.length), words),
    )
    if (ends.length > 0) parts.set(word, ends)
  }
  return parts
}

function endsOf(word: string): readonly string[] {
  const count = Math.max(0, word.length - 2 * shortestPart + 1)
  return Array.from({ length: count }, (_, index) => word.slice(index + shortestPart))
}

const isBeginning = (beginning: string, words: ReadonlySet<string>): boolean =>
  links.some((link) => {
    if (!beginning.endsWith(link)) return false
    const rest = beginning.slice(0, beginning.length - link.length)
    return rest.length >= shortestPart && words.has(rest)
  })
