/** A Markdown document: a heading, lines of text, and a table whose first row is its head. Texts come out as they are. */
export function toMarkdown(
  title: string,
  lines: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const [head = [], ...body] = rows.map((row) => row.map(asText))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [line(head), line(head.map(() => '---')), ...body.map(line)]
  return `${[`# ${asText(title)}`, ...lines.map(asText), table.join('\n')].join('\n\n')}\n`
}

function asText(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
