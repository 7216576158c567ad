import { LineCounter } from 'yaml'
import type { SourceLocation } from '#lib/content/problems/problem.ts'

/** The text of a content file, with a mapping from offsets to lines and columns. */
export type Source = {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string
  /** The path in problems: relative to the working directory. */
  readonly displayPath: string
  readonly text: string
  locationAt(offset: number): SourceLocation
  /** The offset of a line, counted from 1; past the last line, the end of the text. */
  lineStart(line: number): number
}

export const maxBytes = 1_000_000

/** Every YAML error costs time, and each line can be one; a role with 500 skills has 30,000 bytes. */
export const maxYamlBytes = 125_000

/** The interface strings take 50,000 bytes in English, and three times as many in some scripts. */
export const maxJsonBytes = 250_000

/**
 * A line ends with LF, CR LF or a lone CR, as in editors. A lone CR becomes LF, so that the YAML and Markdown parsers
 * and the positions of problems agree on lines; offsets stay the same.
 */
export function toSource(path: string, displayPath: string, written: string): Source {
  const text = written.includes('\r') ? written.replace(/\r(?!\n)/g, '\n') : written
  let counted: LineCounter | undefined
  const lines = () => {
    counted ??= countLines(text)
    return counted
  }
  return {
    path,
    displayPath,
    text,
    locationAt(offset) {
      const { line, col } = lines().linePos(Math.min(offset, text.length))
      return { file: displayPath, line, column: col }
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

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a UTF-8 file without its byte order mark; undefined if it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
