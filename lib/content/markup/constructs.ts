/** Syntax that some editors draw or hide, and that the pages would print as it is written. */
export type Construct = {
  /** The sign that it begins with. */
  readonly first: string
  /** Sticky, so that it is tried at one spot. */
  readonly pattern: RegExp
  /** What is wrong, before the quoted text. */
  readonly message: string
  readonly hint: string
  /** Whether it is one only at the start of a line. */
  readonly startsLine?: true
  /** Whether it is a link that looks up its address, which may be there. */
  readonly isReference?: true
}

const asCode = 'put it in backticks to show it as it is'

const admonition = {
  message: 'Admonitions are not shown here',
  hint: 'Write a quote that begins with a word in bold, such as "> **Note:** …".',
}
const comment = {
  message: 'Comments are not written like this here',
  hint: `Write <!-- … -->, or ${asCode}.`,
}
const placeholder = {
  message: 'Placeholders are not filled in here',
  hint: `Write the text itself, or ${asCode}.`,
}
export const openComment = {
  message: 'This comment is not closed',
  hint: 'Write --> where it ends; between two paragraphs, begin the line with <!--.',
}

/** Tried from the top at every sign outside of code. */
export const constructs: readonly Construct[] = [
  { first: '<', pattern: /<!--[^\n]*/y, ...openComment },
  {
    first: '[',
    pattern: /\[\^[^[\]\s]+\](?!\()/y,
    message: 'Footnotes are not shown here',
    hint: 'Say it where it belongs, in brackets or in a sentence of its own.',
  },
  {
    first: '[',
    pattern: /\[\[[^[\]\n]+\]\](?!\()/y,
    message: 'Wiki links are not read here',
    hint: 'Link to the file: [words](other-skill.md).',
  },
  {
    first: '!',
    pattern: /!\[(?:\\.|[^[\]\\]|\[[^[\]]*\])*\]\([^)\n]*\)?/y,
    message: 'Pictures are not shown here',
    hint: 'Say it in words, or link to the picture: [text](address).',
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
    message: 'Attributes are not read here',
    hint: `Remove them, or ${asCode}.`,
  },
  {
    first: '$',
    pattern:
      /(?<![\w$])(?:\$\$[^$]+\$\$|\$`[^`\n]+`\$|\$(?=[^\s$])(?=[^$\n]*[\\^_{=(])[^$\n]*[^\s$]\$)(?![\w$])/y,
    message: 'Formulas are not typeset here',
    hint: `Write it in words and signs, such as O(n²), or ${asCode}.`,
  },
  {
    first: '=',
    pattern: /(?<![\w=])==[^\s=](?:[^=\n]*[^\s=])?==(?![\w=])/y,
    message: 'Highlighted text is not shown here',
    hint: 'Write it in bold: **…**.',
  },
  {
    first: '~',
    pattern: /(?<![\w~])~[^\s~](?:[^~\n]*[^\s~])?~(?![\w~])/y,
    message: 'One tilde does not strike out here',
    hint: `Write two on each side, ~~…~~, or ${asCode}.`,
  },
  {
    first: ':',
    pattern: /(?<=^|[\s(])(?::[a-z][a-z0-9_+-]*:|:[+-]1:)(?![\w:/])/y,
    message: 'Names of emoji are not read here',
    hint: `Write the sign itself, such as 🚀, or ${asCode}.`,
  },
  {
    first: '[',
    pattern: /(?<![\w\]])\[[^[\]\n]+\]\[[^[\]\n]*\](?![[(])/y,
    message: 'Nothing says where this link leads',
    hint: 'Write the address behind the words: [words](address).',
    isReference: true,
  },
]
