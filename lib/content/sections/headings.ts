import type { Token } from 'markdown-it'
import { findSuggestion } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'

/** The allowed headings of a file; `ids` is undefined if the files that define them are invalid. */
export type Headings = { readonly what: string; readonly ids?: ReadonlySet<string> }

/** A heading with its lines and its title. */
export type Mark = {
  readonly line: number
  readonly end: number
  readonly title: string
  readonly tag: string
  readonly markup: string
  readonly nested: boolean
}

/** All headings, in text order. */
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

/** What is wrong with a heading that begins no section, and how to fix it; undefined if it is valid. */
export function explainMark(
  { title, tag, markup, nested }: Mark,
  { what, ids }: Headings,
): [string, string] | undefined {
  if (nested || tag !== 'h2') {
    const message = `The heading ${quote(title)} does not begin a section.`
    return [message, `Write it in bold, or as "## " and the id of ${what} at the start of a line.`]
  }
  if (!ids || ids.has(title)) return undefined
  if (markup === '-') {
    return [
      `The line of hyphens below turns ${quote(title)} into a heading.`,
      'Leave a blank line above the hyphens.',
    ]
  }
  const suggestion = findSuggestion(title, ids)
  const hint = suggestion ? `Did you mean "## ${suggestion}"?` : `Use one of ${listed([...ids], 'or')}.`
  return [`${quote(title)} is not the id of ${what}.`, hint]
}
