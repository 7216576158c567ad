import { compareText, countProblems, type Problem, type Report, sortProblems } from '#lib/content/problem.ts'
import { counted } from '#lib/content/words.ts'

/** So many are shown of one file, and so many of all; nobody reads more at once. */
const mostOfFile = 100
const mostOfAll = 2000
/** So many of each severity are kept of one file while it is read, so that a hostile one costs neither time nor room. */
const mostKept = 1000

type Severity = Problem['severity']
type OfFile = { readonly kept: Record<Severity, Problem[]>; readonly dropped: Record<Severity, number> }

export type ProblemList = {
  readonly report: Report
  readonly hasErrors: () => boolean
  /** By file, line and column. What is left out is counted in a last problem of its file, or of the list. */
  readonly list: () => readonly Problem[]
}

export function problemList(first: readonly Problem[] = []): ProblemList {
  const files = new Map<string, OfFile>()
  const report: Report = (problem) => {
    const { file, severity } = problem
    const ofFile = files.get(file) ?? { kept: { error: [], warning: [] }, dropped: { error: 0, warning: 0 } }
    files.set(file, ofFile)
    if (ofFile.kept[severity].length < mostKept) ofFile.kept[severity].push(problem)
    else ofFile.dropped[severity] += 1
  }
  for (const problem of first) report(problem)
  return {
    report,
    hasErrors: () => [...files.values()].some(({ kept }) => kept.error.length > 0),
    list: () => {
      const sorted = [...files].toSorted(([a], [b]) => compareText(a, b))
      return capAll(sorted.flatMap(([, ofFile]) => capFile(ofFile)))
    },
  }
}

/** Errors stay before warnings. */
function capFile({ kept, dropped }: OfFile): Problem[] {
  const byWeight = [...sortProblems(kept.error), ...sortProblems(kept.warning)]
  const left = byWeight.slice(mostOfFile)
  return [...sortProblems(byWeight.slice(0, mostOfFile)), ...countRest(left, 'in this file', dropped)]
}

function capAll(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostOfAll) return problems
  const shown = new Set(
    [
      ...problems.filter(({ severity }) => severity === 'error'),
      ...problems.filter(({ severity }) => severity === 'warning'),
    ].slice(0, mostOfAll),
  )
  const left = problems.filter((problem) => !shown.has(problem))
  const files = new Set(left.map(({ file }) => file)).size
  return [
    ...problems.filter((problem) => shown.has(problem)),
    ...countRest(left, `in ${counted(files, 'file')}`),
  ]
}

/** A problem for each severity that stands for those that are not listed, at the place of the first of them. */
function countRest(left: readonly Problem[], where: string, dropped?: OfFile['dropped']): Problem[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const first = left.find((problem) => problem.severity === severity)
    if (!first) return []
    const rest = countProblems(left, severity) + (dropped?.[severity] ?? 0)
    const message = `… and ${counted(rest, `more ${severity}`)} ${where}.`
    const mend = 'Fix what is listed first; the rest is listed when it is gone.'
    return { ...first, message, mend, rest }
  })
}
