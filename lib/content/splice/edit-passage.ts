import { findPassages, readPassages, type Section } from '#lib/content/splice/passages.ts'
import { applySplices, lineEndOf, type Splice, withoutLoneReturns } from '#lib/content/splice/splice.ts'

export type PassageEdit = {
  /** The offset after the front matter. */
  readonly start: number
  /** The id of the section; empty for the text above the first heading. */
  readonly id: string
  /** Markdown with line feeds; undefined removes the section. */
  readonly value: string | undefined
  /** The usual order of sections; a new one is added at its place. */
  readonly order: readonly string[]
}

/**
 * A Markdown text in which one section is different and every other character stays, comments around it too. Undefined if
 * it would not read as the value, or if another section would change with it.
 */
export function editPassage(written: string, edit: PassageEdit): string | undefined {
  const splice = toSplice(written, edit)
  if (!splice) return undefined
  const text = applySplices(written, [splice], lineEndOf(written))
  const expected = new Map(readPassages(written, edit.start))
  if (edit.value === undefined) expected.delete(edit.id)
  else expected.set(edit.id, edit.value)
  const found = readPassages(text, edit.start)
  const isExpected =
    found.size === expected.size && [...expected].every(([id, value]) => found.get(id) === value)
  return isExpected ? text : undefined
}

function toSplice(written: string, { start, id, value, order }: PassageEdit): Splice | undefined {
  const { intro, sections } = findPassages(written, start)
  const section = sections.find((one) => one.id === id)
  const own = id === '' ? intro : section?.text
  if (value === undefined) {
    const from = section?.heading.from ?? intro?.from
    return own && from !== undefined ? removal(written, { from, to: own.to }, start) : undefined
  }
  if (own) return { ...own, text: value }
  if (section) return undefined
  const lines = id === '' ? value : `## ${id}\n\n${value}`
  const rank = order.indexOf(id)
  const previous = sections.findLast((one) => rank === -1 || isBefore(one, order, rank))
  const at = id === '' ? start : (previous?.text?.to ?? previous?.heading.to ?? intro?.to ?? start)
  return insertion(written, at, lines)
}

const isBefore = ({ id }: Section, order: readonly string[], rank: number): boolean => {
  const own = order.indexOf(id)
  return own !== -1 && own < rank
}

/** With a blank line above and below; a text without a final line end keeps none. */
function insertion(written: string, at: number, lines: string): Splice {
  const source = withoutLoneReturns(written)
  const rest = /^\s*/.exec(source.slice(at))?.[0].replaceAll('\r', '') ?? ''
  const isLast = source.slice(at).trim() === ''
  const before = source.slice(0, at)
  const above = before.trim() === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const below = isLast || rest.includes('\n\n') ? '' : rest.startsWith('\n') ? '\n' : '\n\n'
  return { from: at, to: at, text: `${above}${lines}${below}` }
}

/** With the blank lines below it, or above if it is the last. */
function removal(written: string, { from, to }: { from: number; to: number }, start: number): Splice {
  const source = withoutLoneReturns(written)
  const below = /^[ \t]*(?:\r?\n[ \t]*(?=\r?\n|$)|\r?\n)*/.exec(source.slice(to))?.[0].length ?? 0
  const isLast = to + below >= source.length
  if (!isLast) return { from, to: to + below, text: '' }
  const above = source.slice(start, from).trimEnd().length + start
  return { from: above, to, text: '' }
}
