import { directionOf } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

const rightToLeftIsolate = '\u2067'
const popDirectionalIsolate = '\u2069'

/**
 * A text whose figures keep their order in a sentence of either direction. In a language from right to left a date is
 * figures with marks between them, which a sentence from left to right, such as one that is not translated, would
 * take apart: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolate(text: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `${rightToLeftIsolate}${text}${popDirectionalIsolate}` : text
}
