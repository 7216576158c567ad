import { asText, heading, joinBlocks, table } from '#lib/markdown/blocks.ts'

/** A Markdown document: a heading, lines of text, and a table whose first row is its head. Texts are escaped. */
export function toMarkdown(
  title: string,
  lines: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return joinBlocks([
    heading(1, asText(title)),
    ...lines.map(asText),
    table(rows.map((row) => row.map(asText))),
  ])
}
