import type { Text } from '#lib/content/lint/texts.ts'
import { wordsOf } from '#lib/content/lint/words-of.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'

/** The descriptions of adjacent levels must differ in more than one or two words. */
export function warnOfNearCopies(texts: readonly Text[], report: Report): void {
  for (const { text, section, location, below } of texts) {
    if (!below || !isNearCopy(wordsOf(text), wordsOf(below.text))) continue
    const message = `The description of ${section} differs from ${below.section} in only one or two words.`
    report(
      warning(
        location,
        message,
        `Describe what is new at ${section}: more scope, more freedom, other tools or decisions.`,
        'near-copy',
      ),
    )
  }
}

/** In words. No description is longer, and the comparison takes quadratic time. */
const longest = 400

function isNearCopy(words: readonly string[], others: readonly string[]): boolean {
  const length = Math.max(words.length, others.length)
  if (length > longest) return false
  const limit = 2 * wordLength(words)
  const distance = wordDistance(words, others, limit)
  return distance > 0 && distance <= limit && length > 3 * distance
}

/** Characters of Chinese and Japanese are counted one by one; a word has about two. */
const wordLength = (words: readonly string[]): number =>
  words.filter((word) => /^[\p{scx=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(word)).length >
  words.length / 2
    ? 2
    : 1

/** The Levenshtein distance in words; `limit + 1` if it exceeds the limit. */
function wordDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let last = b.map((_, index) => index)
  last.push(b.length)
  for (const [i, word] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const replaced = (last[j] ?? 0) + (word === other ? 0 : 1)
      row.push(Math.min(replaced, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    if (Math.min(...row) > limit) return limit + 1
    last = row
  }
  return last.at(-1) ?? 0
}
