import { directionOf } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

const rightToLeftIsolate = '\u2067'
const popDirectionalIsolate = '\u2069'

/**
 * Isolates a text so that its digits keep their order in a sentence of either direction. A date in a right-to-left
 * language would be reordered in a left-to-right sentence, such as one that is not translated:
 * https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolate(text: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `${rightToLeftIsolate}${text}${popDirectionalIsolate}` : text
}
