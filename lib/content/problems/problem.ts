import { type ContentRule, isContentRule, type ReadingRule, type Rule } from '#lib/content/problems/rules.ts'
import { printable } from '#lib/content/text/printable.ts'

/** A position in a file. Line and column count from 1; columns count UTF-16 code units, as editors do. */
export type SourceLocation = {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Problem = SourceLocation & {
  readonly severity: 'error' | 'warning'
  readonly rule: Rule
  /** The locale of the translation that it is about. */
  readonly locale?: string
  /** What is wrong, with the value quoted. */
  readonly message: string
  /** How to fix it. */
  readonly hint: string
  /** The number of unlisted problems that it represents. */
  readonly rest?: number
}

export type Report = (problem: Problem) => void

/** Prevents the content from being published. */
export const error = (
  location: SourceLocation,
  message: string,
  hint: string,
  rule: ReadingRule = 'reading',
): Problem => toProblem('error', rule, location, message, hint)

/** Valid but not good; the site can change the severity by rule. */
export const warning = (
  location: SourceLocation,
  message: string,
  hint: string,
  rule: ContentRule = 'content',
): Problem => toProblem('warning', rule, location, message, hint)

/** File names and quoted values reach terminals and logs, so control characters in them are escaped. */
function toProblem(
  severity: Problem['severity'],
  rule: Rule,
  { file, line, column }: SourceLocation,
  message: string,
  hint: string,
): Problem {
  return {
    severity,
    rule,
    file: printable(file),
    line,
    column,
    message: printable(message),
    hint: printable(hint),
  }
}

export const formatLocation = (location: SourceLocation): string =>
  `${location.file}:${location.line}:${location.column}`

export function formatProblem(problem: Problem): string {
  // A warning that the site raised to an error shows its rule, since that can be changed.
  const rule = isContentRule(problem.rule) ? ` (${problem.rule})` : ''
  const mark = problem.severity === 'warning' ? ' (warning)' : rule
  return `${formatLocation(problem)}${mark}\n  ${problem.message}\n  → ${problem.hint}`
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
