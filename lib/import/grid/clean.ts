/** Characters that nobody sees: byte order marks, zero-width spaces and joiners between words, soft hyphens. */
const invisible = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The text of a cell: composed letters, LF line ends, plain spaces, no invisible characters and blank ends. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
      .replace(invisible, '')
      .replace(/[\t\u00A0\u2007\u202F\u3000]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot be in content files.
      .replace(/[\u0000-\u0008\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim()
  )
}

/** For comparing heads, names and values: one line without case, marks of emphasis and repeated spaces. */
export function foldText(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]{1,40}>/g, '')
    .replace(/^[*_#`\s]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}).+#])[*_`\s:]+$/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
}
