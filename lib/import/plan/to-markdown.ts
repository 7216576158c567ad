/**
 * The text of a cell as Markdown that shows exactly that text: bullets become lists, and characters with a meaning in
 * Markdown are escaped.
 */
export function toMarkdown(text: string): string {
  // The characters of headings are left out: a line that looks like a heading would be read as one by people.
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[#＃﹟♯⌗⋕]{2,}\s*|[#＃﹟♯⌗⋕](?:\s+|$))+/, ''))
  const blocks: string[] = []
  let isInList = false
  for (const line of lines) {
    if (line === '') {
      isInList = false
      continue
    }
    const item = /^[•·●▪◦‣–—*-]\s+(?<item>\S.*)$/u.exec(line)?.groups?.item
    const written = item === undefined ? escapeLine(line) : `- ${escapeLine(item)}`
    if (item !== undefined && isInList) blocks.push(`${blocks.pop() ?? ''}\n${written}`)
    else blocks.push(written)
    isInList = item !== undefined
  }
  return blocks.join('\n\n')
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~|{}&]/g, (sign) =>
      sign === '&' || sign === '{' || sign === '}' ? sign : `\\${sign}`,
    )
    .replace(/&(?=[a-z#][a-z0-9]*;)/gi, '\\&')
    .replace(/^(#{1,6}|[+=-]+)(?=\s|$)/, (signs) => `\\${signs}`)
    .replace(/^#/, '\\#')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/:(?=:)/g, '\\:')
    .replace(/\$(?=\$)/g, '\\$')
}
