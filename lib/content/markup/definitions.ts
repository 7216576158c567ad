import type { Env } from 'markdown-it'
import MarkdownIt from 'markdown-it'

const { normalizeReference } = new MarkdownIt().utils
const definition = /^[ >\t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*\[((?:[^[\]\\]|\\.)+)\]:/

/** Addresses that links would look up by name, which they cannot where each section is shown by itself. */
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
      message: `Footnotes are not shown here: "[${label}]".`,
      hint: 'Say it where it belongs, in brackets or in a sentence of its own.',
    }
  }
  if (label === '//' || label.toLowerCase() === 'comment') {
    return { message: `Comments are not written like this here: "[${label}]".`, hint: 'Write <!-- … -->.' }
  }
  return {
    message: 'Sections are shown one by one, so a link cannot look up its address here.',
    hint: 'Write the address where the link is: [text](address).',
  }
}
