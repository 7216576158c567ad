import { LineCounter } from 'yaml'
import type { Place } from '#lib/content/problem.ts'

/** The text of one content file and the way from an offset in it to a line and a column. */
export type Source = {
  /** Below the content folder, with forward slashes. */
  readonly path: string
  /** As problems show it: relative to the working directory. */
  readonly shown: string
  readonly text: string
  placeAt(offset: number): Place
  /** Where the text of a line begins, counted from 1; past the last line it is the end of the text. */
  lineStart(line: number): number
}

export const maxBytes = 1_000_000

/** YAML and JSON take quadratic time where every line is a mistake; a role with 500 skills has 30,000 bytes. */
export const maxStructuredBytes = 250_000

/**
 * A line ends with LF, CR LF or CR alone, as in editors. A lone CR is taken for LF here, so that the parsers of YAML
 * and Markdown and the positions of problems agree on what a line is; no offset moves.
 */
export function toSource(path: string, shown: string, written: string): Source {
  const text = written.replace(/\r(?!\n)/g, '\n')
  let counted: LineCounter | undefined
  const lines = () => {
    counted ??= countLines(text)
    return counted
  }
  return {
    path,
    shown,
    text,
    placeAt(offset) {
      const { line, col } = lines().linePos(Math.min(offset, text.length))
      return { file: shown, line, column: col }
    },
    lineStart: (line) => lines().lineStarts[line - 1] ?? text.length,
  }
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1)
  return lines
}

/** The text of a UTF-8 file without its byte order mark; `undefined` where it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
