import type { CST } from 'yaml'
import { isAcceptance } from '#lib/content/problems/find-acceptances.ts'

/** A comment that may have been meant as text. */
export type CutText = { readonly offset: number; readonly comment: string }

/** The owner of a value: the offset of its key or hyphen, and whether it is in brackets or a grid line. */
type Owner = { readonly offset: number; readonly inBrackets: boolean; readonly isGridLine: boolean }

type Reading = { readonly text: string; readonly report: (offset: number) => void }

/**
 * YAML silently ends an unquoted text at a space and "#". Comments are allowed on a line of their own, after a closing
 * quote or bracket, after a key or comma that a list or map follows, after a grid line, and as an acceptance; otherwise
 * they may be part of the text, as in "Closes ticket #42".
 */
export function findCutTexts(tokens: readonly CST.Token[], text: string): CutText[] {
  const found: CutText[] = []
  if (!text.includes('#')) return found
  const report = (offset: number) => {
    const comment = lineAt(text, offset)
    if (!isAcceptance(comment)) found.push({ offset, comment })
  }
  for (const token of tokens) {
    if (token.type === 'document' && token.value) readItems(token.value, [], { text, report })
  }
  return found
}

/** Recursion is safe: a text that is nested too deeply is rejected before. */
function readItems(token: CST.Token, path: readonly string[], reading: Reading): void {
  if (!('items' in token)) return
  const inBrackets = token.type === 'flow-collection'
  for (const { start, key, sep, value } of token.items) {
    const hyphen = start.find(({ type }) => type === 'seq-item-ind')
    const { offset } = key ?? hyphen ?? value ?? token
    const isGridLine = !inBrackets && path.length === 1 && path[0] === 'requirements'
    const owner = { offset, inBrackets, isGridLine }
    if (inBrackets)
      for (const comment of commentsIn(start)) if (isLoose(reading.text, comment)) reading.report(comment)
    const isGroup = value !== undefined && 'items' in value
    if (!isGroup) readBefore(sep ?? (hyphen ? start.slice(start.indexOf(hyphen)) : []), owner, reading)
    const last = value ?? (sep ? undefined : key)
    if (last) readScalar(last, owner, reading)
    if (isGroup) readItems(value, [...path, key && 'source' in key ? key.source : ''], reading)
  }
}

/** Checks between a colon or hyphen and a value, or a missing value. */
function readBefore(tokens: readonly CST.SourceToken[], owner: Owner, { text, report }: Reading): void {
  const [indicator] = tokens
  const lineEnd = indicator ? lineEndAt(text, indicator.offset) : 0
  for (const offset of commentsIn(tokens)) {
    const isBelow = offset > lineEnd
    if (!isBelow || (isLoose(text, offset) && isDeeper(text, offset, owner))) report(offset)
  }
}

/** Checks after a value: on its line, and on the lines below that are indented as its continuation. */
function readScalar(token: CST.Token, owner: Owner, { text, report }: Reading): void {
  if (owner.isGridLine || (token.type !== 'scalar' && token.type !== 'block-scalar')) return
  if (token.type === 'block-scalar') {
    for (const prop of token.props) if (prop.type === 'comment') report(prop.offset)
  }
  const isBlock = token.type === 'block-scalar'
  let at = isBlock ? endOfBlock(token) : token.offset + token.source.length
  for (let isOwnLine = isBlock; at < text.length; isOwnLine = true) {
    blanks.lastIndex = at
    blanks.test(text)
    const offset = blanks.lastIndex
    if (text[offset] === '\n') at = offset + 1
    else if (text[offset] !== '#') return
    else {
      const isMeant = owner.inBrackets ? isLoose(text, offset) : isDeeper(text, offset, owner)
      if (isOwnLine && !isMeant) return
      report(offset)
      at = lineEndAt(text, offset) + 1
    }
  }
}

const blanks = /[ \t\r]*/y

function endOfBlock({ props, source }: CST.BlockScalar): number {
  const last = props.at(-1)
  return last && 'source' in last ? last.offset + last.source.length + source.length : 0
}

const commentsIn = (tokens: readonly CST.SourceToken[]): number[] =>
  tokens.flatMap(({ type, offset }) => (type === 'comment' ? offset : []))

/** A comment has a space after its "#"; "#42" and "#golang" are words. */
const isLoose = (text: string, offset: number): boolean =>
  /^#+[\p{L}\p{N}]/u.test(text.slice(offset, offset + 20))

const isDeeper = (text: string, offset: number, owner: Owner): boolean =>
  columnAt(text, offset) > columnAt(text, owner.offset)

const columnAt = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

const lineAt = (text: string, offset: number): string => text.slice(offset, lineEndAt(text, offset)).trimEnd()
