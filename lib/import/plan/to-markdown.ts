/**
 * The text of a cell as Markdown that shows exactly that text: bullets become lists, and characters with a meaning in
 * Markdown are escaped.
 */
export function toMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => withoutHeadingSigns(line.trim()))
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

/** Without the characters of headings before the first word: the check rejects lines that look like headings. */
const withoutHeadingSigns = (line: string): string =>
  line.replace(/^(?:[^\p{L}\p{N}]|\d{1,9}[.)](?=\s))*(?=\p{L}|$)/u, (start) =>
    start.replace(/[#＃﹟♯⌗⋕]+\s*/g, ''),
  )

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
