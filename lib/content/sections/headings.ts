import type { Token } from 'markdown-it'
import { findSuggestion } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'

/** The headings a file may have; `ids` is left out while the files that name them are broken. */
export type Headings = { readonly what: string; readonly ids?: ReadonlySet<string> }

/** A heading: the lines it takes, and what it says. */
export type Mark = {
  readonly line: number
  readonly end: number
  readonly title: string
  readonly tag: string
  readonly markup: string
  readonly nested: boolean
}

/** All headings, in the order of the text. */
export function findMarks(tokens: readonly Token[]): Mark[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || !token.map) return []
    const [line, end] = token.map
    const next = tokens[index + 1]
    return [
      {
        line,
        end,
        title: next?.content ?? '',
        tag: token.tag,
        markup: token.markup,
        nested: token.level > 0,
      },
    ]
  })
}

/** What is wrong with a heading that begins no section, and how to mend it. */
export function explainMark(
  { title, tag, markup, nested }: Mark,
  { what, ids }: Headings,
): [string, string] | undefined {
  if (nested || tag !== 'h2') {
    const message = `The heading ${quote(title)} is not one of a section.`
    return [message, `Write it in bold, or as "## " and the id of ${what} at the start of a line.`]
  }
  if (!ids || ids.has(title)) return undefined
  if (markup === '-') {
    return [
      `The line of hyphens below makes a heading of ${quote(title)}.`,
      'Leave a blank line above the hyphens.',
    ]
  }
  const suggestion = findSuggestion(title, ids)
  const mend = suggestion ? `Did you mean "## ${suggestion}"?` : `Use one of ${listed([...ids], 'or')}.`
  return [`${quote(title)} is not the id of ${what}.`, mend]
}
