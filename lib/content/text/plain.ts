import { following } from '#lib/content/text/broken-encoding.ts'

/**
 * Anything but ASCII, Latin letters, punctuation, Chinese, Japanese and composed Korean syllables; and two adjacent
 * characters that may be the bytes of one.
 */
const unusual = new RegExp(
  `[^\\t\\n\\r -~\\u00A0-\\u02FF\\u2000-\\u2027\\u202F-\\u2065\\u2070-\\u20CF\\u2100-\\u2C5F\\u2E00-\\u3029\\u3030-\\u3098\\u309B-\\uA5FF\\uAC00-\\uD7A3\\uE000-\\uFAFF\\uFF00-\\uFFF8\\uFFFC]|[Â-ô]${following}`,
)

/**
 * Whether a text certainly has no forbidden, decomposed or wrongly decoded characters. A fast check for every file: it
 * takes a tenth of the time of the exact ones.
 */
export const isPlain = (text: string): boolean => !unusual.test(text)
