import { error, type Report } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ParsedText } from '#lib/content/sections/lookalike-headings.ts'

/** Reports unclosed code blocks, which extend to the end of the file. */
export function checkUnclosed({ lines, tokens, locationOf }: ParsedText, report: Report): void {
  for (const { type, map, content, markup } of tokens) {
    if (type !== 'fence' || !map) continue
    const inside = content === '' ? 0 : content.split('\n').length - (content.endsWith('\n') ? 1 : 0)
    const [from, to] = map
    if (to - from - 1 > inside) continue
    const column = Math.max(0, lines[from]?.indexOf(markup) ?? 0) + 1
    const message = `The code block that ${quote(markup)} opens is not closed.`
    report(error(locationOf(from, column), message, `Write a line of ${quote(markup)} at its end.`))
  }
}
