import { isInConcreteList } from '#lib/content/lint/concrete-list.ts'
import { fillerPhrases, nounPhrases } from '#lib/content/lint/filler-phrases.ts'
import type { Text } from '#lib/content/lint/texts.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

/** Warns about descriptions with a filler phrase, once per description. */
export function warnOfFiller(texts: readonly Text[], report: Report): void {
  for (const { locale, text, location } of texts) {
    const phrases = fillerPhrases[new Intl.Locale(locale).language] ?? []
    const folded = text.toLowerCase().replace(/\s+/g, ' ')
    const phrase = phrases.find(
      (one) => folded.includes(one) && !(nounPhrases.has(one) && isInConcreteList(text, one)),
    )
    if (phrase === undefined) continue
    const hint = 'Describe what a person does: which tool, which decision, which piece of work.'
    report(warning(location, `This phrase would fit any skill: ${quote(phrase)}.`, hint, 'filler'))
  }
}
