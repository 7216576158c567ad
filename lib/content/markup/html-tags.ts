import { quote } from '#lib/content/problems/words.ts'

const bold = 'Write it in bold: **…**.'
const heading = 'For a section, write "## " and its id at the start of a line; else write it in bold: **…**.'
const italic = 'Write it in italics: *…*.'
const code = 'Write it in backticks: `…`.'
const struck = 'Write ~~…~~.'
const unfolded = 'Write the text as it is: nothing can be folded here.'

/** How to say in Markdown what a tag says. */
const hints: Readonly<Record<string, string>> = {
  a: 'Write a link: [words](address).',
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
  img: 'Say it in words, or link to the picture: [words](address).',
  kbd: code,
  li: 'Write a list: "- " before each item.',
  ol: 'Write a list: "1. " before each item.',
  p: 'Leave an empty line between two paragraphs.',
  pre: 'Write a block of code: ``` above and below it.',
  s: struck,
  strong: bold,
  sub: 'Write the sign itself, such as H₂O.',
  summary: unfolded,
  sup: 'Write the sign itself, such as m².',
  table: 'Write a table: | one | two |.',
  tt: code,
  ul: 'Write a list: "- " before each item.',
}

// What CommonMark counts as HTML within a line, of a length that keeps the search short:
// https://spec.commonmark.org/0.31.2/#raw-html
const tag =
  /<(?:\/?[a-z][a-z0-9-]*(?:\s+[a-z_:][a-z0-9:._-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\?[\s\S]{0,1000}?\?>|![a-z][^>]{0,1000}>|!\[CDATA\[[\s\S]{0,1000}?\]\]>)/iy

/** The tag that begins at a spot of a text. */
export function findTag(text: string, at: number): string | undefined {
  tag.lastIndex = at
  return tag.exec(text)?.[0]
}

export function explainTag(written: string): { message: string; hint: string; tag?: string } {
  const [, name = ''] = /^<(\/?[a-z][a-z0-9-]*)/i.exec(written) ?? []
  const plain = name.replace('/', '').toLowerCase()
  const own = Object.hasOwn(hints, plain) ? hints[plain] : undefined
  return {
    message: `HTML is not shown here: ${quote(written)}.`,
    hint: own ?? 'Remove it, or put it in backticks to show it as it is.',
    ...(name !== '' && { tag: name.toLowerCase() }),
  }
}
