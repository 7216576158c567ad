import type { CST } from 'yaml'

/** Unsupported or unclosed YAML syntax. */
export type Mistake = { readonly offset: number; readonly message: string; readonly hint: string }

/** Deeper than any content file needs, and well below the stack limit of the YAML parser. */
const maxDepth = 40

/** The first error that the tokens reveal: their positions are more exact than those of the composer. */
export function findMistake(token: CST.Token): Mistake | undefined {
  let first: Mistake | undefined
  for (const found of mistakesIn(token)) {
    if (!first || found.offset < first.offset) first = found
  }
  return first
}

/** Walks without recursion: hostile files are as deep as they are long. */
function* mistakesIn(top: CST.Token): Generator<Mistake> {
  const open: [CST.Token, number][] = [[top, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next
    if (depth > maxDepth) {
      const message = 'Nested too deeply.'
      yield { offset: token.offset, message, hint: 'Close the brackets, or put the text in quotes.' }
      return
    }
    const found = mistakeAt(token)
    if (found) yield found
    if (token.type === 'document') {
      for (const part of [...token.start, token.value]) if (part) open.push([part, depth])
    }
    if (!('items' in token)) continue
    for (const { start, key, sep, value } of token.items) {
      for (const part of [...start, ...(sep ?? [])])
        if (part.type === 'tag' || part.type === 'anchor') open.push([part, depth])
      for (const part of [key, value]) if (part) open.push([part, depth + 1])
    }
  }
}

function mistakeAt(token: CST.Token): Mistake | undefined {
  const { offset } = token
  switch (token.type) {
    case 'directive':
      return { offset, message: 'A line cannot begin with "%".', hint: 'Remove the line.' }
    case 'anchor':
      return cannotBegin(offset, '&', 'Put the value in quotes.')
    case 'tag':
      return cannotBegin(offset, '!', 'Put the value in quotes.')
    case 'alias':
      return cannotBegin(offset, '*', 'Put the value in quotes; in a grid line * comes after the letter.')
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const quote = token.source.slice(0, 1)
      if (token.source.length > 1 && token.source.endsWith(quote)) return undefined
      return {
        offset,
        message: `The quote ${quote} is not closed.`,
        hint: `Close it with ${quote}.`,
      }
    }
    case 'flow-collection': {
      const close = token.start.source === '[' ? ']' : '}'
      if (token.end.some((end) => end.source === close)) return undefined
      const message = `The bracket ${token.start.source} is not closed.`
      return { offset, message, hint: `Close it with ${close}, or put the text in quotes.` }
    }
    default:
      return undefined
  }
}

function cannotBegin(offset: number, sign: string, hint: string): Mistake {
  return { offset, message: `A value cannot begin with "${sign}".`, hint }
}
