import { describeCount, describeProblems } from '#lib/content/describe-problems.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import { counted } from '#lib/content/problems/words.ts'
import type { HistoryNote, Reading, Summary } from '#lib/content/reading.ts'
import { percentOf } from '#lib/model/catalog/percent.ts'
import type { Coverage, Share } from '#lib/model/translation/coverage.ts'

/** Which problems are listed; the counts include all. */
export type ProblemFilter = { readonly rule?: string | undefined; readonly level?: string | undefined }

export const levelOf = ({ severity }: Pick<Problem, 'severity'>): 'error' | 'warn' =>
  severity === 'error' ? 'error' : 'warn'

export const matchesFilter = (problem: Problem, { rule, level }: ProblemFilter): boolean =>
  (rule === undefined || problem.rule === rule) && (level === undefined || levelOf(problem) === level)

/** The problems, then a summary of the content, as text for a terminal. */
export function describeReading(
  { problems, accepted, summary, history }: Reading,
  isColoured: boolean,
  filter: ProblemFilter = {},
): string {
  const blocks = describeProblems(
    problems.filter((problem) => matchesFilter(problem, filter)),
    isColoured,
  )
  const lines = [
    describeSummary(summary),
    ...describeHistory(history),
    describeCount(problems, accepted.length),
  ]
  return [...blocks, lines.join('\n')].join('\n\n')
}

/** An unreadable history is a problem and is not repeated here. */
function describeHistory(history: HistoryNote | undefined): string[] {
  return history?.state === 'absent' || history?.state === 'shallow' ? [history.message] : []
}

function describeSummary({ files, skills, roles, cells, mandatory, coverage }: Summary): string {
  const counts = [
    counted(skills, 'skill'),
    counted(roles, 'role'),
    `${counted(cells, 'cell')} (${mandatory} mandatory)`,
  ]
  const languages = coverage.map(
    ({ locale, values, descriptions }) =>
      `${locale}: ${describeShare(values)} of the texts, ${describeShare(descriptions)} of the descriptions${describeOutdated(values)}`,
  )
  return [`${counted(files, 'file')}: ${counts.join(', ')}`, ...languages, ...describeRoles(coverage)].join(
    '\n',
  )
}

function describeShare(share: Share): string {
  const percent = percentOf(share.translated, share.total)
  const count = `${share.translated} of ${share.total}`
  return percent === undefined ? count : `${percent} % (${count})`
}

const describeOutdated = ({ outdated }: Share): string =>
  outdated === 0 ? '' : `; ${counted(outdated, 'outdated text')}`

/** A row for each role that is not fully translated, a column for each language; then the number of complete roles. */
function describeRoles(coverage: readonly Coverage[]): string[] {
  const rows = (coverage[0]?.roles ?? []).map(({ role }, index) => {
    const percents = coverage.map(({ roles }) => {
      const { translated = 0, total = 0 } = roles[index]?.values ?? {}
      return percentOf(translated, total) ?? 100
    })
    return { role, percents }
  })
  const partial = rows.filter(({ percents }) => percents.some((percent) => percent < 100))
  const complete = rows.length - partial.length
  if (rows.length === 0) return []
  if (partial.length === 0) return [`${counted(complete, 'role')} fully translated`]
  const width = Math.max(...partial.map(({ role }) => role.length))
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join(' ')
  return [
    'Translated share of each role:',
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
    ...(complete > 0 ? [`${counted(complete, 'more role')} fully translated`] : []),
  ]
}
