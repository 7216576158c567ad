import { formatProblem, type Problem } from '#lib/content/problem.ts'
import type { Reading, Summary } from '#lib/content/reading.ts'
import { counted } from '#lib/content/words.ts'
import type { Share } from '#lib/model/coverage.ts'

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
  return [`${counted(files, 'file')}: ${counts.join(', ')}`, ...languages].join('\n')
}

/** Rounded down, so that 100 % means all. */
function describeShare({ translated, total }: Share): string {
  const percent = total === 0 ? 100 : Math.floor((translated / total) * 100)
  return `${percent} % (${translated} of ${total})`
}

function describeCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  if (problems.length === 0) return 'No problems.'
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`
}
