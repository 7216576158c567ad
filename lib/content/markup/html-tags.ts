import { quote } from '#lib/content/problems/words.ts'

const bold = 'Write it in bold: **…**.'
const heading =
  'For a section, write "## " and its id at the start of a line; otherwise write it in bold: **…**.'
const italic = 'Write it in italics: *…*.'
const code = 'Write it in backticks: `…`.'
const struck = 'Write ~~…~~.'
const unfolded = 'Remove the tag: text cannot be collapsed.'

/** The Markdown equivalents of tags. */
const hints: Readonly<Record<string, string>> = {
  a: 'Write a link: [text](address).',
  b: bold,
  blockquote: 'Write a quote: "> " before each line.',
  br: 'End the line with a backslash, or begin a new paragraph.',
  code,
  del: struck,
  details: unfolded,
  em: italic,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  hr: 'Write --- between two empty lines.',
  i: italic,
  img: 'Describe it in words, or link to the image: [text](address).',
  kbd: code,
  li: 'Write a list: "- " before each item.',
  ol: 'Write a list: "1. " before each item.',
  p: 'Leave an empty line between two paragraphs.',
  pre: 'Write a code block: ``` above and below it.',
  s: struck,
  strong: bold,
  sub: 'Write the character itself, such as H₂O.',
  summary: unfolded,
  sup: 'Write the character itself, such as m².',
  table: 'Write a table: | one | two |.',
  tt: code,
  ul: 'Write a list: "- " before each item.',
}

// Inline HTML as CommonMark defines it, of limited length to bound the search:
// https://spec.commonmark.org/0.31.2/#raw-html
const tag =
  /<(?:\/?[a-z][a-z0-9-]*(?:\s+[a-z_:][a-z0-9:._-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\?[\s\S]{0,1000}?\?>|![a-z][^>]{0,1000}>|!\[CDATA\[[\s\S]{0,1000}?\]\]>)/iy

/** The tag at an offset of a text. */
export function findTag(text: string, at: number): string | undefined {
  tag.lastIndex = at
  return tag.exec(text)?.[0]
}

export function explainTag(written: string): { message: string; hint: string; tag?: string } {
  const [, name = ''] = /^<(\/?[a-z][a-z0-9-]*)/i.exec(written) ?? []
  const plain = name.replace('/', '').toLowerCase()
  const own = Object.hasOwn(hints, plain) ? hints[plain] : undefined
  return {
    message: `HTML is not supported: ${quote(written)}.`,
    hint: own ?? 'Remove it, or put it in backticks to show it literally.',
    ...(name !== '' && { tag: name.toLowerCase() }),
  }
}
