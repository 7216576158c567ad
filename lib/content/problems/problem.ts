import { type ContentRule, isContentRule, type ReadingRule, type Rule } from '#lib/content/problems/rules.ts'
import { printable } from '#lib/content/text/printable.ts'

/** A position in a file. Line and column count from 1; columns count UTF-16 code units, as editors do. */
export type Place = {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Problem = Place & {
  readonly severity: 'error' | 'warning'
  readonly rule: Rule
  /** The locale of the translation that it is about. */
  readonly locale?: string
  /** What is wrong, with the value quoted. */
  readonly message: string
  /** How to fix it. */
  readonly mend: string
  /** The number of unlisted problems that it represents. */
  readonly rest?: number
}

export type Report = (problem: Problem) => void

/** Prevents the content from being published. */
export const error = (place: Place, message: string, mend: string, rule: ReadingRule = 'reading'): Problem =>
  toProblem('error', rule, place, message, mend)

/** Valid but not good; the site can change the severity by rule. */
export const warning = (
  place: Place,
  message: string,
  mend: string,
  rule: ContentRule = 'content',
): Problem => toProblem('warning', rule, place, message, mend)

/** File names and quoted values reach terminals and logs, so control characters in them are escaped. */
function toProblem(
  severity: Problem['severity'],
  rule: Rule,
  { file, line, column }: Place,
  message: string,
  mend: string,
): Problem {
  return {
    severity,
    rule,
    file: printable(file),
    line,
    column,
    message: printable(message),
    mend: printable(mend),
  }
}

export const formatPlace = (place: Place): string => `${place.file}:${place.line}:${place.column}`

export function formatProblem(problem: Problem): string {
  // A warning that the site raised to an error shows its rule, since that can be changed.
  const rule = isContentRule(problem.rule) ? ` (${problem.rule})` : ''
  const mark = problem.severity === 'warning' ? ' (warning)' : rule
  return `${formatPlace(problem)}${mark}\n  ${problem.message}\n  → ${problem.mend}`
}

export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n\n')
}

/** The number of problems, including unlisted ones. */
export const countProblems = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.reduce((sum, problem) => sum + (problem.severity === severity ? (problem.rest ?? 1) : 0), 0)

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

/** Compares by code unit, so that the order is the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
