/** The words of a text in lower case; for scripts without spaces, the single characters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[\p{L}\p{N}]+/gu) ?? []
}
