/** The words of a text in small letters; of scripts that are written without blanks, the signs one by one. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[\p{L}\p{N}]+/gu) ?? []
}
