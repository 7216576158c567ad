import { countProblems, formatProblem, type Problem } from '#lib/content/problems/problem.ts'
import { counted } from '#lib/content/problems/words.ts'

const colours = { error: '\u001b[31m', warning: '\u001b[33m', head: '\u001b[1m', none: '\u001b[0m' }

/** How many warnings of one rule are listed when there are several rules. */
const mostOfAKind = 20

/** All errors, then warnings grouped by rule and language, the largest group last. */
export function describeProblems(problems: readonly Problem[], isColoured: boolean): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const groups = groupWarnings(problems.filter(({ severity }) => severity === 'warning'))
  const most = groups.length === 1 ? Number.POSITIVE_INFINITY : mostOfAKind
  return [
    ...errors.map((problem) => describeProblem(problem, isColoured)),
    ...groups.flatMap(({ head, rule, warnings }) => [
      paint('head', `${head}: ${counted(countProblems(warnings, 'warning'), 'warning')}`, isColoured),
      ...warnings.slice(0, most).map((problem) => describeProblem(problem, isColoured)),
      ...(warnings.length > most
        ? [`… and ${countProblems(warnings.slice(most), 'warning')} more: npm run check -- --rule ${rule}`]
        : []),
    ]),
  ]
}

type Group = { readonly head: string; readonly rule: string; readonly warnings: readonly Problem[] }

function groupWarnings(warnings: readonly Problem[]): Group[] {
  const groups = new Map<string, { rule: string; warnings: Problem[] }>()
  for (const problem of warnings) {
    const head = problem.locale === undefined ? problem.rule : `${problem.rule} (${problem.locale})`
    const group = groups.get(head)
    if (group) group.warnings.push(problem)
    else groups.set(head, { rule: problem.rule, warnings: [problem] })
  }
  return [...groups]
    .map(([head, group]) => ({ head, ...group }))
    .toSorted(
      (one, other) =>
        countProblems(one.warnings, 'warning') - countProblems(other.warnings, 'warning') ||
        (one.head < other.head ? -1 : 1),
    )
}

function describeProblem(problem: Problem, isColoured: boolean): string {
  const [location = '', ...lines] = formatProblem(problem).split('\n')
  return [paint(problem.severity, location, isColoured), ...lines].join('\n')
}

const paint = (colour: keyof typeof colours, text: string, isColoured: boolean): string =>
  isColoured ? `${colours[colour]}${text}${colours.none}` : text

/** "1 error, 3 warnings: near-copy 2, filler 1." */
export function describeCount(problems: readonly Problem[], accepted: number): string {
  const rules = new Map<string, number>()
  for (const { rule, severity, rest = 1 } of problems)
    if (severity === 'warning') rules.set(rule, (rules.get(rule) ?? 0) + rest)
  const byRule = [...rules]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
  const [errors, warnings] = [countProblems(problems, 'error'), countProblems(problems, 'warning')]
  const all =
    problems.length === 0
      ? 'No problems.'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${byRule.length > 0 ? `: ${byRule.join(', ')}` : ''}.`
  return accepted === 0 ? all : `${all} ${accepted} more accepted in place.`
}
