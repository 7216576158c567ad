import type { MappedColumn, MappedTable, Mapping } from '#lib/import/mapping/mapping.ts'
import { nameKey } from '#lib/import/names/similarity.ts'
import type { Question } from '#lib/import/plan/questions.ts'

/** The mapping with the default answer of each question, so that it is not posed again. */
export const withDefaults = (
  mapping: Mapping,
  questions: readonly Question[],
  ids: ReadonlyMap<string, string>,
): Mapping =>
  questions.reduce((answered, question) => withAnswer(answered, question, undefined, ids), mapping)

/** The possible answers of a question; undefined if it is a free text. */
export function answersOf(question: Question, letters: readonly string[]): readonly string[] | undefined {
  if (question.kind === 'columns') return ['levels', 'roles', 'neither']
  if (question.kind === 'same skill') return ['yes', 'no']
  if (question.kind === 'value')
    return ['leave out', 'none', 'required', ...letters, ...letters.map((letter) => `${letter}*`)]
  if (question.kind === 'shared text') return ['only this role', 'all roles']
  return question.kind === 'role name' ? undefined : ['yes']
}

/** The mapping with an answer; undefined is the default. */
export function withAnswer(
  mapping: Mapping,
  question: Question,
  answer: string | undefined,
  ids: ReadonlyMap<string, string>,
): Mapping {
  if (question.kind === 'columns') return withColumns(mapping, question.table, answer)
  if (question.kind === 'same skill') {
    const id = answer === 'no' ? freeId(question.name, ids) : question.id
    return { ...mapping, skills: new Map([...mapping.skills, [question.name, id]]) }
  }
  if (question.kind === 'id') {
    const numbered = question.names.flatMap((name) =>
      ids.has(name) ? [[name, ids.get(name) ?? ''] as const] : [],
    )
    return { ...mapping, skills: new Map([...mapping.skills, ...numbered]) }
  }
  if (question.kind === 'value')
    return { ...mapping, values: new Map([...mapping.values, [question.value, toValue(answer)]]) }
  if (question.kind === 'shared text') return { ...mapping, shared: answer === 'all roles' ? 'all' : 'own' }
  if (question.kind === 'role name' && answer !== undefined) {
    const tables = mapping.tables.map((table) =>
      table.role === question.role ? { ...table, role: answer } : table,
    )
    return { ...mapping, tables }
  }
  return mapping
}

function withColumns(mapping: Mapping, table: MappedTable, answer: string | undefined): Mapping {
  if (answer !== 'levels' && answer !== 'roles') return mapping
  const columns = table.columns.map(
    (column): MappedColumn =>
      column.as === 'of-level' && answer === 'roles'
        ? { as: 'of-role', role: column.level, column: column.column, head: column.head }
        : column,
  )
  const mapped: MappedTable = { ...table, columns, layout: answer === 'roles' ? 'skill-role' : 'skill-level' }
  const leftOut = mapping.leftOut.filter(({ sheet }) => sheet !== table.sheet)
  return { ...mapping, tables: [...mapping.tables, mapped], leftOut }
}

function toValue(answer: string | undefined): ReturnType<Mapping['values']['get']> & object {
  if (answer === undefined || answer === 'leave out') return { kind: 'unclear' }
  if (answer === 'none') return { kind: 'none' }
  if (answer === 'required') return { kind: 'required', must: false }
  return { kind: 'required', step: answer.replace(/\*$/, ''), must: answer.endsWith('*') }
}

function freeId(name: string, ids: ReadonlyMap<string, string>): string {
  const taken = new Set(ids.values())
  const base =
    nameKey(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'skill'
  if (!taken.has(base)) return base
  for (let number = 1; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
}
