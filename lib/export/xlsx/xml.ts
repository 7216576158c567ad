// Characters that XML 1.0 forbids, and lone surrogates.
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B-\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
// Text that would be read as an escape.
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * Escapes a text for an element or attribute of a sheet. Characters that XML forbids use the escapes of Excel,
 * `_x0007_`; line ends become line feeds, as in all sheets.
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

/** For texts outside sheets, such as a title, where the escapes of Excel do not apply. */
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
