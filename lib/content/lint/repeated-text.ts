import type { Text } from '#lib/content/lint/texts.ts'
import { wordsOf } from '#lib/content/lint/words-of.ts'
import { formatLocation, type Report, type SourceLocation, warning } from '#lib/content/problems/problem.ts'

/** A description is specific to one skill at one level, so no two can be equal. */
export function warnOfRepeatedTexts(texts: readonly Text[], report: Report): void {
  const first = new Map<string, SourceLocation>()
  for (const { locale, text, location } of texts) {
    const key = `${locale} ${wordsOf(text).join(' ')}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, location)
    else {
      const message = `The same description is used in ${formatLocation(earlier)}.`
      report(warning(location, message, 'Describe what is specific to each.', 'repeated-text'))
    }
  }
}
