import type { Mapping } from '#lib/import/mapping/mapping.ts'
import type { Plan, PlanLine } from '#lib/import/plan/plan.ts'
import { describeQuestion, type Question } from '#lib/import/plan/questions.ts'
import type { Account } from '#lib/import/records/tally.ts'

/** The last line of every report: its sum always holds. */
const describeAccount = ({ cells, placed, ignored, unplaced }: Account): string =>
  `cells ${cells} = placed ${placed} + ignored ${ignored} + not placed ${unplaced.length}`

const mostLines = 40

/** The plan in words: the grids as the site would show them, what changes, what cannot be placed, and the account. */
export function describePlan(plan: Plan, mapping: Mapping, questions: readonly Question[]): string {
  const { wanted, lines, account } = plan
  const of = (outcome: PlanLine['outcome']) => lines.filter((line) => line.outcome === outcome)
  const newSkills = wanted.skills.filter(({ isNew }) => isNew).length
  const newRoles = wanted.roles.filter(({ isNew }) => isNew).length
  const counts = [
    ...(newSkills + newRoles > 0 ? [`create ${newSkills} skills, ${newRoles} roles`] : []),
    `new ${of('create').length}`,
    `change ${of('change').length}`,
    `keep ${of('kept').length} edited by hand`,
    `conflict ${of('conflict').length}`,
    `unchanged ${of('unchanged').length}`,
    `gone ${of('gone').length}`,
    `emptied ${of('emptied').length}`,
    ...(of('remove').length > 0 ? [`remove ${of('remove').length}`] : []),
  ]
  return [
    ...wanted.roles.map((role) => describeGrid(plan, role.id)),
    counts.join(' · '),
    ...group('Conflicts; the content stays, --take CELL takes the source', of('conflict').map(describeLine)),
    ...group(
      'Gone from the source; --remove removes them',
      of('gone').map(({ key }) => `  ${key}`),
    ),
    ...group(
      'Emptied in the source, and kept',
      of('emptied').map(({ key }) => `  ${key}`),
    ),
    ...group('Changed', of('change').map(describeLine)),
    ...group(
      'Drafts',
      wanted.drafted.map((draft) => `  ${draft}`),
    ),
    ...group(
      'Questions',
      questions.map((question) => `  ${describeQuestion(question)}`),
    ),
    ...group(
      'Left out',
      mapping.leftOut.map(
        ({ sheet, rows, why }) => `  ${sheet}, rows ${rows[0] + 1} to ${rows[1] + 1}: ${why}`,
      ),
    ),
    ...group(
      'Ignored',
      [...account.rules].map(([why, count]) => `  ${count}: ${why}`),
    ),
    ...group(
      'Cannot place',
      account.unplaced.map(
        ({ sheet, cell, text, why }) => `  ${mapping.source}, ${sheet}, ${cell}: ${why}: ${shortened(text)}`,
      ),
      Number.POSITIVE_INFINITY,
    ),
    describeAccount(account),
  ].join('\n')
}

function group(title: string, lines: readonly string[], most = mostLines): string[] {
  if (lines.length === 0) return []
  const rest = lines.length > most ? [`  … and ${lines.length - most} more`] : []
  return ['', `${title}:`, ...lines.slice(0, most), ...rest]
}

function describeLine({ key, content, source, address }: PlanLine): string {
  const from = address ? ` (${address.sheet}!${address.cell})` : ''
  return `  ${key}${from}: ${shortened(content ?? 'nothing')} → ${shortened(source ?? 'nothing')}`
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `"${line.slice(0, 59)}…"` : `"${line}"`
}

/** The matrix of a role as the content will have it, after the merge. */
function describeGrid({ wanted, lines }: Plan, id: string): string {
  const role = wanted.roles.find((one) => one.id === id)
  if (!role) return ''
  const start = `roles/${id}/cells/`
  const cells = new Map(
    lines.flatMap(({ key, outcome, content, source }) => {
      if (!key.startsWith(start) || outcome === 'remove') return []
      const isWritten = outcome === 'create' || outcome === 'change'
      return [[key.slice(start.length), (isWritten ? source : content) ?? '.'] as const]
    }),
  )
  const levels = role.ladder.levels.filter((level) => role.levels.has(level.id))
  const skills = [...role.rows].filter((skill) => levels.some((level) => cells.has(`${skill}/${level.id}`)))
  const width = Math.max(5, ...skills.map((skill) => skill.length))
  const columns = levels.map(({ names: [name = ''] }) => name.slice(0, 12))
  const rows = skills.map((skill) =>
    [
      skill.padEnd(width),
      ...levels.map((level, index) =>
        (cells.get(`${skill}/${level.id}`) ?? '.').padEnd(columns[index]?.length ?? 2),
      ),
    ].join('  '),
  )
  const head = ['Skill'.padEnd(width), ...columns].join('  ')
  return [`${role.name}${role.isNew ? ' (new)' : ''}`, head, ...rows.map((row) => row.trimEnd()), ''].join(
    '\n',
  )
}
