const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

// What XML 1.0 cannot hold, not even escaped; of a pair of surrogates one half alone is no character.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

// What Excel would itself read as an escape.
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The text as it is written in XML, in an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return escapeSigns(text.replace(illegal, '\uFFFD'), /[&<>"']/g)
}

const escapeSigns = (text: string, signs: RegExp): string => text.replace(signs, (sign) => `&${names[sign]};`)

/**
 * The text as it is written in a sheet of a workbook. What XML cannot hold is escaped as Excel does it, `_x0007_`; a
 * line ends with a line feed, as in all sheets.
 */
export function escapeSheetText(text: string): string {
  const escaped = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(looksEscaped, '_x005F_')
    .replaceAll(illegal, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })
  // Apostrophes stay, which formulas are full of: no attribute of a sheet is quoted with them.
  return escapeSigns(escaped, /[&<>"]/g)
}

export const xmlFile = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
