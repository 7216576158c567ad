import {
  compareText,
  countProblems,
  type Problem,
  type Report,
  sortProblems,
} from '#lib/content/problems/problem.ts'
import { counted } from '#lib/content/problems/words.ts'

/** The limits of listed problems, per file and in total. */
const mostOfFile = 100
const mostOfAll = 2000
/** How many problems of each kind are stored per file, so that a hostile file costs neither time nor memory. */
const mostStored = 1000

export type ProblemList = {
  readonly report: Report
  readonly hasErrors: () => boolean
  /** In reporting order. A problem with `rest` represents those of its kind that were not stored. */
  readonly reported: () => readonly Problem[]
}

export function problemList(first: readonly Problem[] = []): ProblemList {
  const kinds = new Map<string, { readonly stored: Problem[]; dropped?: Problem }>()
  let hasErrors = false
  const report: Report = (problem) => {
    hasErrors ||= problem.severity === 'error'
    const key = `${kindOf(problem)} ${problem.file}`
    const kind = kinds.get(key) ?? { stored: [] }
    kinds.set(key, kind)
    if (kind.stored.length < mostStored) kind.stored.push(problem)
    else kind.dropped = { ...(kind.dropped ?? problem), rest: (kind.dropped?.rest ?? 0) + 1 }
  }
  for (const problem of first) report(problem)
  return {
    report,
    hasErrors: () => hasErrors,
    reported: () =>
      [...kinds.values()].flatMap(({ stored, dropped }) => (dropped ? [...stored, dropped] : stored)),
  }
}

const kindOf = ({ severity, rule, locale = '' }: Problem): string => `${severity} ${rule} ${locale}`

/**
 * Sorted by file, line and column, and limited. Omitted problems are counted in a final problem per kind and file, or
 * at the end of the list.
 */
export function capProblems(problems: readonly Problem[]): readonly Problem[] {
  const files = groupBy(problems, ({ file }) => file)
  const sorted = [...files].toSorted(([a], [b]) => compareText(a, b))
  return capAll(sorted.flatMap(([, ofFile]) => capFile(ofFile)))
}

/** Prefers errors to warnings. */
function capFile(problems: readonly Problem[]): Problem[] {
  const listed = byWeight(sortProblems(problems.filter(({ rest }) => rest === undefined)))
  const dropped = problems.filter(({ rest }) => rest !== undefined)
  const left = [...listed.slice(mostOfFile), ...dropped]
  return [...sortProblems(listed.slice(0, mostOfFile)), ...countRest(left, 'in this file')]
}

function capAll(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostOfAll) return problems
  const selected = new Set(byWeight(problems).slice(0, mostOfAll))
  const left = problems.filter((problem) => !selected.has(problem))
  const files = new Set(left.map(({ file }) => file)).size
  return [
    ...problems.filter((problem) => selected.has(problem)),
    ...countRest(left, `in ${counted(files, 'file')}`),
  ]
}

const byWeight = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter(({ severity }) => severity === 'error'),
  ...problems.filter(({ severity }) => severity === 'warning'),
]

/** A problem for each kind that counts those not listed, at the location of the first of them. */
function countRest(left: readonly Problem[], where: string): Problem[] {
  const kinds = [...groupBy(byWeight(left), kindOf).values()]
  return kinds.flatMap((problems) => {
    const [first] = problems
    if (!first) return []
    const { severity, rule } = first
    const rest = countProblems(problems, severity)
    const isOnly = kinds.every(([other]) => other === first || other?.severity !== severity)
    const kind = isOnly ? '' : ` of the rule ${rule}`
    const message = `… and ${counted(rest, `more ${severity}`)}${kind} ${where}.`
    const hint = 'Fix the listed problems first; then the others are listed.'
    const summary: Problem = { ...first, message, hint, rest }
    return [summary]
  })
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
