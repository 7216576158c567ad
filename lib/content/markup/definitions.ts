import type { Env } from 'markdown-it'
import MarkdownIt from 'markdown-it'

const { normalizeReference } = new MarkdownIt().utils
const definition = /^[ >\t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*\[((?:[^[\]\\]|\\.)+)\]:/

/** Link reference definitions, which are not supported: each section is rendered by itself. */
export function findDefinitions(
  references: NonNullable<Env['references']>,
  lines: readonly string[],
  starts: readonly number[],
): { at: number; message: string; hint: string }[] {
  const known = new Set(Object.keys(references))
  if (known.size === 0) return []
  const found = lines.flatMap((line, index) => {
    const label = definition.exec(line)?.[1]
    if (label === undefined || !known.delete(normalizeReference(label))) return []
    return [{ at: (starts[index] ?? 0) + line.indexOf('['), ...explain(label) }]
  })
  return found.length > 0 ? found : [{ at: 0, ...explain('') }]
}

function explain(label: string): { message: string; hint: string } {
  if (label.startsWith('^')) {
    return {
      message: `Footnotes are not supported: "[${label}]".`,
      hint: 'Move the note into the text, in brackets or as a sentence.',
    }
  }
  if (label === '//' || label.toLowerCase() === 'comment') {
    return { message: `This comment syntax is not supported: "[${label}]".`, hint: 'Write <!-- … -->.' }
  }
  return {
    message: 'Link reference definitions are not supported, since each section is shown by itself.',
    hint: 'Write the address in the link: [text](address).',
  }
}
