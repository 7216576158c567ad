import type { Text } from '#lib/content/lint/texts.ts'
import { wordsOf } from '#lib/content/lint/words-of.ts'
import { formatPlace, type Place, type Report, warning } from '#lib/content/problems/problem.ts'

/** A description is specific to one skill at one level, so no two can be equal. */
export function warnOfRepeatedTexts(texts: readonly Text[], report: Report): void {
  const first = new Map<string, Place>()
  for (const { locale, text, place } of texts) {
    const key = `${locale} ${wordsOf(text).join(' ')}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, place)
    else {
      const message = `The same description is used in ${formatPlace(earlier)}.`
      report(warning(place, message, 'Describe what is specific to each.', 'repeated-text'))
    }
  }
}
