import { type Acceptance, withoutAcceptances } from '#lib/content/problems/find-acceptances.ts'

export type Accepted = Acceptance & {
  /** The lines that it applies to, counted from 1. */
  readonly lines: ReadonlySet<number>
}

/**
 * Each acceptance with the lines that it applies to: its own, the next line with content, the first line of the block
 * if that is only a key, the heading directly above, and, if nothing is above, the first line of the file, where
 * problems of the complete file are reported.
 */
export function withLines(text: string, acceptances: readonly Acceptance[]): readonly Accepted[] {
  if (acceptances.length === 0) return []
  const lines = withoutAcceptances(text, acceptances).split('\n')
  return acceptances.map((acceptance) => {
    const isYaml = text.startsWith('#', acceptance.start)
    const hasContent = (line: number): boolean => {
      const content = (lines[line - 1] ?? '').trim()
      return content !== '' && !(isYaml && content.startsWith('#'))
    }
    const find = (from: number, step: 1 | -1): number => {
      let line = from
      while (line > 0 && line <= lines.length && !hasContent(line)) line += step
      return line
    }
    const first = lineAt(text, acceptance.start)
    // After a value it applies to that line only.
    if (hasContent(first)) return { ...acceptance, lines: new Set([first]) }
    const next = find(lineAt(text, acceptance.end) + 1, 1)
    const above = find(first - 1, -1)
    const lineOf = (line: number): string => lines[line - 1] ?? ''
    const covered = [first, next]
    if (isYaml && /:\s*(?:#.*)?$/.test(lineOf(next))) covered.push(find(next + 1, 1))
    if (!isYaml && /^ {0,3}##/.test(lineOf(above))) covered.push(above)
    if (above === 0 || (above === 1 && lineOf(1).trimEnd() === '---')) covered.push(1)
    return { ...acceptance, lines: new Set(covered) }
  })
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
