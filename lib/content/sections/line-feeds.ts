import { lastAtMost } from '#lib/markdown/inline-parts.ts'

/** A text with LF instead of CR LF, and a mapping to the original offsets. */
export function withLineFeeds(text: string): {
  readonly text: string
  readonly originalOffset: (offset: number) => number
} {
  if (!text.includes('\r\n')) return { text, originalOffset: (offset) => offset }
  const lines = text.split('\r\n')
  let length = 0
  const begins = lines.map((line) => {
    length += line.length + 1
    return length - line.length - 1
  })
  return { text: lines.join('\n'), originalOffset: (offset) => offset + lastAtMost(begins, offset) }
}
