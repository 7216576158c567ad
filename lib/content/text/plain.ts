import { following } from '#lib/content/text/broken-encoding.ts'

/**
 * Anything but ASCII, Latin letters, punctuation, Chinese, Japanese and whole Korean syllables; and two letters in a row
 * that may be the bytes of one.
 */
const unusual = new RegExp(
  `[^\\t\\n\\r -~\\u00A0-\\u02FF\\u2000-\\u2027\\u202F-\\u2065\\u2070-\\u20CF\\u2100-\\u2C5F\\u2E00-\\u3029\\u3030-\\u3098\\u309B-\\uA5FF\\uAC00-\\uD7A3\\uE000-\\uFAFF\\uFF00-\\uFFF8\\uFFFC]|[Â-ô]${following}`,
)

/**
 * Whether a text surely holds no character that is refused, none in parts, and none that was read in the wrong encoding.
 * It is asked of every file, and takes a tenth of the time of looking closely.
 */
export const isPlain = (text: string): boolean => !unusual.test(text)
