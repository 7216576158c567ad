/** Escapes a text so that Markdown shows it literally, on one line. */
export function asText(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

/** `label` is Markdown already. */
export function link(label: string, href: string): string {
  const safe = href.replaceAll(/[<>\\]/g, encodeURIComponent)
  return /[\s()]/.test(safe) ? `[${label}](<${safe}>)` : `[${label}](${safe})`
}
export const heading = (depth: number, text: string) => `${'#'.repeat(depth)} ${text}`
export const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

/** The first row is the head. Cells are Markdown already, without a bare bar or a line break. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

/** Joins blocks with empty lines; empty blocks are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
