import { type ContentRule, isContentRule, type ReadingRule, type Rule } from '#lib/content/checks/rules.ts'

/** A spot in a file. Line and column count from 1; columns count UTF-16 code units, as editors do. */
export type Place = {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Problem = Place & {
  readonly severity: 'error' | 'warning'
  readonly rule: Rule
  /** The language that it is about, where it is about a translation. */
  readonly locale?: string
  /** What is wrong, with the value quoted. */
  readonly message: string
  /** What to do about it. */
  readonly mend: string
}

export type Report = (problem: Problem) => void

/** What keeps the content from being read. */
export function error(place: Place, message: string, mend: string, rule: ReadingRule = 'reading'): Problem {
  return { severity: 'error', rule, ...place, message, mend }
}

/** What is right but not good; a site may mind it more or less than that. */
export function warning(place: Place, message: string, mend: string, rule: ContentRule = 'content'): Problem {
  return { severity: 'warning', rule, ...place, message, mend }
}

export const formatPlace = (place: Place): string => `${place.file}:${place.line}:${place.column}`

export function formatProblem(problem: Problem): string {
  // A warning that the site takes for an error names its rule, since that is what can be changed.
  const rule = isContentRule(problem.rule) ? ` (${problem.rule})` : ''
  const mark = problem.severity === 'warning' ? ' (warning)' : rule
  return `${formatPlace(problem)}${mark}\n  ${problem.message}\n  → ${problem.mend}`
}

export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n\n')
}

/** By file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.severity, b.severity) ||
      compareText(a.message, b.message),
  )
}

/** By code unit, so that the order is the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
