import { fromHtml } from 'hucre'
import { cleanText } from '#lib/import/grid/clean.ts'
import { type Grid, toGrid } from '#lib/import/grid/grid.ts'
import { partsOfSheet } from '#lib/import/read/workbook.ts'

// A character for private use, which the reader does not collapse as white space.
const lineEnd = '\uE000'

/** The tables of an HTML text, each with the heading above it. */
export function readHtml(html: string): readonly Grid[] {
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '')
  return [...text.matchAll(/<table\b[\s\S]*?<\/table\s*>/gi)].map(({ 0: table, index }, number) => {
    const marked = table
      .replace(/<br\s*\/?>|<\/(?:p|div|li)>(?=[\s\S]*?<)/gi, lineEnd)
      .replace(/<li\b[^>]*>/gi, `${lineEnd}• `)
    const parts = partsOfSheet(fromHtml(marked, { typeInference: false, sheetName: `Table ${number + 1}` }))
    return toGrid({
      ...parts,
      title: headingAbove(text.slice(0, index)),
      cells: parts.cells.flatMap((cell) => {
        const value = cleanText(cell.text.replaceAll(lineEnd, '\n').replace(/\n{2,}/g, '\n'))
        return value === '' ? [] : [{ ...cell, text: value }]
      }),
    })
  })
}

function headingAbove(html: string): string {
  const found = [...html.matchAll(/<(h[1-6]|caption)\b[^>]*>([\s\S]*?)<\/\1>/gi)].at(-1)?.[2] ?? ''
  return cleanText(found.replace(/<[^>]*>/g, ''))
}
