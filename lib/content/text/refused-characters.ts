import { codePointName } from '#lib/content/text/printable.ts'

// An emoji flag such as that of Scotland ends in tags, the one place where they are of use.
const pattern =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]+\u{E007F}|[^\P{Cc}\t\n\r]|[\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** All of them, in the order of the text. Line ends and tabs are not among them. */
export function* findRefused(text: string): Generator<{ offset: number; character: string }> {
  for (const { 0: character, index } of text.matchAll(pattern)) {
    if (!character.startsWith('\u{1F3F4}')) yield { offset: index, character }
  }
}

export const hasRefused = (text: string): boolean => !findRefused(text).next().done

const lineEnds = /[\v\f\u0085\p{Zl}\p{Zp}]/u
const directions = /[\u202A-\u202E\u2066-\u2069]/u

/** What is wrong with a refused character, as the start of a sentence, and how to fix it. */
export function explainRefused(character: string): readonly [string, string] {
  const name = codePointName(character)
  if (lineEnds.test(character))
    return [`${name} ends a line for some programs and not for others`, 'Put a line end there, or a blank.']
  if (directions.test(character)) {
    return [
      `${name} turns the direction of the text that follows`,
      'Remove it: each text is shown in the direction of its letters. For single signs there are U+200E and U+200F.',
    ]
  }
  if (character === '\uFEFF')
    return [
      `${name}, a byte order mark, stands inside the text`,
      'Remove it: it belongs at the start of a file only.',
    ]
  return [`${name} is a character that nobody sees`, 'Remove it, or write what was meant.']
}
