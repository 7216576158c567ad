/** The rows of a table in which every cell is quoted, by the grammar of RFC 4180. Throws on anything else. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const [quoted, content = ''] = /^"((?:[^"]|"")*)"/.exec(text.slice(at)) ?? []
      if (quoted === undefined) throw new Error(`The cell at ${at} is not quoted.`)
      row.push(content.replaceAll('""', '"'))
      at += quoted.length
      if (text.startsWith(separator, at)) at += separator.length
      else break
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`The row does not end at ${at}.`)
    at += 2
    rows.push(row)
  }
  return rows
}
