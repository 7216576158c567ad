import { codePointName } from '#lib/content/text/printable.ts'

// Tag characters are valid only in emoji flags such as that of Scotland.
const pattern =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]+\u{E007F}|[^\P{Cc}\t\n\r]|[\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** All forbidden characters, in text order. Line ends and tabs are allowed. */
export function* findForbidden(text: string): Generator<{ offset: number; character: string }> {
  for (const { 0: character, index } of text.matchAll(pattern)) {
    if (!character.startsWith('\u{1F3F4}')) yield { offset: index, character }
  }
}

export const hasForbidden = (text: string): boolean => !findForbidden(text).next().done

const lineEnds = /[\v\f\u0085\p{Zl}\p{Zp}]/u
const directions = /[\u202A-\u202E\u2066-\u2069]/u

/** What is wrong with a forbidden character, as the start of a sentence, and how to fix it. */
export function explainForbidden(character: string): readonly [string, string] {
  const name = codePointName(character)
  if (lineEnds.test(character))
    return [
      `${name} ends a line for some programs and not for others`,
      'Replace it by a line end or a space.',
    ]
  if (directions.test(character)) {
    return [
      `${name} changes the direction of the following text`,
      'Remove it: each text is shown in the direction of its letters. For single characters, use U+200E or U+200F.',
    ]
  }
  if (character === '\uFEFF')
    return [
      `${name}, a byte order mark, is inside the text`,
      'Remove it: it belongs only at the start of a file.',
    ]
  return [`${name} is an invisible character`, 'Remove it, or replace it.']
}
