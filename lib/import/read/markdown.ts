import MarkdownIt, { type Token } from 'markdown-it'
import { cleanText } from '#lib/import/grid/clean.ts'
import { type Grid, type GridCell, toGrid } from '#lib/import/grid/grid.ts'
import { type DocumentLine, sectionsGrid } from '#lib/import/read/sections.ts'

const reader = new MarkdownIt({ html: true })

/** The tables of a Markdown text, each with the heading above it; other texts are cells of a sheet of their own. */
export function readMarkdown(text: string): readonly Grid[] {
  const grids: Grid[] = []
  const around: DocumentLine[] = []
  let title = ''
  let cells: GridCell[] = []
  const tokens = reader.parse(text, {})
  let [row, column] = [-1, -1]
  let isItem = false
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') title = plain(tokens[index + 1])
    if (token.type === 'list_item_open') isItem = true
    if (token.type === 'table_open') cells = []
    if (token.type === 'tr_open') [row, column] = [row + 1, -1]
    if (token.type === 'th_open' || token.type === 'td_open') {
      column += 1
      const value = plain(tokens[index + 1])
      if (value !== '')
        cells.push({ row, column, text: value, ...(token.type === 'th_open' && { isMarked: true }) })
    } else if (token.type === 'table_close') {
      grids.push(toGrid({ sheet: `Table ${grids.length + 1}`, title, cells }))
      row = -1
    } else if (token.type === 'inline' && row === -1) {
      const value = plain(token)
      const opening = tokens[index - 1]
      const depth = opening?.type === 'heading_open' ? Number(opening.tag.slice(1)) : undefined
      if (value !== '')
        around.push({
          row: token.map?.[0] ?? 0,
          text: isItem ? `• ${value}` : value,
          ...(depth !== undefined && { depth }),
        })
      isItem = false
    }
  }
  const sections = grids.length === 0 ? sectionsGrid(around, 'Text') : undefined
  if (sections) return [sections]
  const rest = toGrid({
    sheet: 'Text',
    cells: around.map(({ row: line, text }) => ({ row: line, column: 0, text })),
  })
  return around.length === 0 ? grids : [...grids, rest]
}

/** The text of a cell without its markup; line breaks stay. */
function plain(token: Token | undefined): string {
  const parts = (token?.children ?? []).map(({ type, content }) => {
    if (type === 'softbreak' || type === 'hardbreak') return '\n'
    if (type === 'html_inline') return /^<br\s*\/?>$/i.test(content) ? '\n' : ''
    return content
  })
  return cleanText(parts.join(''))
}
