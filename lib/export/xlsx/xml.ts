// Characters that XML 1.0 cannot hold, and half of a pair that makes up one character.
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B-\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
// What would itself be read as an escape.
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * Any text as text or attribute of a sheet. What XML cannot hold is written as Excel escapes it, `_x0007_`; a line
 * ends with a line feed, as in all sheets.
 */
export function toXml(text: string): string {
  return escapeMarkup(
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(looksEscaped, '_x005F_')
      .replaceAll(illegal, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
        return `_x${code}_`
      }),
  )
}

/** For what is no text of a sheet, such as a title, where the escapes of Excel mean nothing. */
export function toPlainXml(text: string): string {
  return escapeMarkup(text.replaceAll(illegal, '\uFFFD'))
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export const xmlFile = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
