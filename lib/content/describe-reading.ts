import { countProblems, formatProblem, type Problem } from '#lib/content/problem.ts'
import type { Reading, Summary } from '#lib/content/reading.ts'
import { counted } from '#lib/content/words.ts'
import { type Coverage, percentOf, type Share } from '#lib/model/coverage.ts'

const colours = { error: '\u001b[31m', warning: '\u001b[33m', none: '\u001b[0m' }

/** All problems, then what was read, as text for a terminal. */
export function describeReading(
  { problems, summary }: Pick<Reading, 'problems' | 'summary'>,
  isColoured: boolean,
): string {
  const blocks = problems.map((problem) => (isColoured ? paint(problem) : formatProblem(problem)))
  return [...blocks, `${describeSummary(summary)}\n${describeCount(problems)}`].join('\n\n')
}

function paint(problem: Problem): string {
  const [place = '', ...lines] = formatProblem(problem).split('\n')
  return [`${colours[problem.severity]}${place}${colours.none}`, ...lines].join('\n')
}

function describeSummary({ files, skills, roles, cells, mandatory, coverage }: Summary): string {
  const counts = [
    counted(skills, 'skill'),
    counted(roles, 'role'),
    `${counted(cells, 'cell')} (${mandatory} mandatory)`,
  ]
  const languages = coverage.map(
    ({ locale, values, descriptions }) =>
      `${locale}: ${describeShare(values)} of the texts, ${describeShare(descriptions)} of the descriptions`,
  )
  return [`${counted(files, 'file')}: ${counts.join(', ')}`, ...languages, ...describeRoles(coverage)].join(
    '\n',
  )
}

function describeShare(share: Share): string {
  const percent = percentOf(share)
  const count = `${share.translated} of ${share.total}`
  return percent === undefined ? count : `${percent} % (${count})`
}

/** A line for each role that is not there in every language, a column for each language; then how many are. */
function describeRoles(coverage: readonly Coverage[]): string[] {
  const rows = (coverage[0]?.roles ?? []).map(({ role }, index) => {
    const percents = coverage.map(
      ({ roles }) => percentOf(roles[index]?.values ?? { translated: 0, total: 0 }) ?? 100,
    )
    return { role, percents }
  })
  const partial = rows.filter(({ percents }) => percents.some((percent) => percent < 100))
  const whole = rows.length - partial.length
  if (rows.length === 0) return []
  if (partial.length === 0) return [`${counted(whole, 'role')} whole in every language`]
  const width = Math.max(...partial.map(({ role }) => role.length))
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join(' ')
  return [
    'What readers of a role meet in their language:',
    line(
      '',
      coverage.map(({ locale }) => locale),
    ),
    ...partial.map(({ role, percents }) =>
      line(
        role,
        percents.map((percent) => `${percent} %`),
      ),
    ),
    ...(whole > 0 ? [`${counted(whole, 'more role')} whole in every language`] : []),
  ]
}

function describeCount(problems: readonly Problem[]): string {
  const [errors, warnings] = [countProblems(problems, 'error'), countProblems(problems, 'warning')]
  if (problems.length === 0) return 'No problems.'
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`
}
