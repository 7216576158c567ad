/** Syntax that some editors render or hide, and that pages would show literally. */
export type Construct = {
  /** Its first character. */
  readonly first: string
  /** Sticky, so that it is matched at one offset. */
  readonly pattern: RegExp
  /** What is wrong, before the quoted text. */
  readonly message: string
  readonly hint: string
  /** Whether it must be at the start of a line. */
  readonly startsLine?: true
  /** Whether it is a reference link, which is valid if its definition exists. */
  readonly isReference?: true
}

const asCode = 'put it in backticks to show it literally'

const admonition = {
  message: 'Admonitions are not supported',
  hint: 'Write a quote that begins with a bold word, such as "> **Note:** …".',
}
const comment = {
  message: 'This comment syntax is not supported',
  hint: `Write <!-- … -->, or ${asCode}.`,
}
const placeholder = {
  message: 'Placeholders are not supported',
  hint: `Write the text itself, or ${asCode}.`,
}
export const openComment = {
  message: 'This comment is not closed',
  hint: 'Write --> at its end; between two paragraphs, begin the line with <!--.',
}

/** Matched in this order at every character outside of code. */
export const constructs: readonly Construct[] = [
  { first: '<', pattern: /<!--[^\n]*/y, ...openComment },
  {
    first: '[',
    pattern: /\[\^[^[\]\s]+\](?!\()/y,
    message: 'Footnotes are not supported',
    hint: 'Move the note into the text, in brackets or as a sentence.',
  },
  {
    first: '[',
    pattern: /\[\[[^[\]\n]+\]\](?!\()/y,
    message: 'Wiki links are not supported',
    hint: 'Link to the file: [text](other-skill.md).',
  },
  {
    first: '!',
    pattern: /!\[(?:\\.|[^[\]\\]|\[[^[\]]*\])*\]\([^)\n]*\)?/y,
    message: 'Images are not supported',
    hint: 'Describe it in words, or link to the image: [text](address).',
  },
  { first: '[', pattern: /\[![a-z]+\][-+]?(?!\()/iy, ...admonition },
  { first: ':', pattern: /:::+[ \t]*[^\s:][^\n]*/y, ...admonition, startsLine: true },
  {
    first: '!',
    pattern: /!!![ \t]+[a-z]+(?:[ \t]+"[^"\n]*")?[ \t]*(?=\n|$)/iy,
    ...admonition,
    startsLine: true,
  },
  { first: '{', pattern: /\{\/\*[^\n]*/y, ...comment },
  { first: '%', pattern: /(?<![\w%])%%[^%\n]+%%(?![\w%])/y, ...comment },
  { first: '{', pattern: /\{\{[^\n]{0,500}?\}\}/y, ...placeholder },
  { first: '{', pattern: /\{%[^\n]{0,500}?%\}/y, ...placeholder },
  {
    first: '{',
    pattern: /\{:[ \t]*[.#][^{}\n]*\}/y,
    message: 'Attributes are not supported',
    hint: `Remove them, or ${asCode}.`,
  },
  {
    first: '$',
    pattern:
      /(?<![\w$])(?:\$\$[^$]+\$\$|\$`[^`\n]+`\$|\$(?=[^\s$])(?=[^$\n]*[\\^_{=(])[^$\n]*[^\s$]\$)(?![\w$])/y,
    message: 'Formulas are not supported',
    hint: `Write it in words and symbols, such as O(n²), or ${asCode}.`,
  },
  {
    first: '=',
    pattern: /(?<![\w=])==[^\s=](?:[^=\n]*[^\s=])?==(?![\w=])/y,
    message: 'Highlighting is not supported',
    hint: 'Write it in bold: **…**.',
  },
  {
    first: '~',
    pattern: /(?<![\w~])~[^\s~](?:[^~\n]*[^\s~])?~(?![\w~])/y,
    message: 'Single tildes do not strike out text',
    hint: `Write two on each side, ~~…~~, or ${asCode}.`,
  },
  {
    first: ':',
    pattern: /(?<=^|[\s(])(?::[a-z][a-z0-9_+-]*:|:[+-]1:)(?![\w:/])/y,
    message: 'Emoji names are not supported',
    hint: `Write the emoji itself, such as 🚀, or ${asCode}.`,
  },
  {
    first: '[',
    pattern: /(?<![\w\]])\[[^[\]\n]+\]\[[^[\]\n]*\](?![[(])/y,
    message: 'This link has no address',
    hint: 'Write the address after the text: [text](address).',
    isReference: true,
  },
]
