const hidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu
/** After an emoji these select its presentation, and are allowed. */
const emojiPart = /^(?:\u200D|\uFE0E|\uFE0F)$/u
const endsInEmoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u

/**
 * Escapes control characters and invisible characters: U+202E becomes `<U+202E>`. All texts of problems are escaped, so
 * that content files cannot control a terminal.
 */
export function printable(text: string): string {
  return text.replace(hidden, (character, offset: number) =>
    emojiPart.test(character) && endsInEmoji.test(text.slice(Math.max(0, offset - 2), offset))
      ? character
      : `<${codePointName(character)}>`,
  )
}

/** "U+00A0" for a no-break space. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
