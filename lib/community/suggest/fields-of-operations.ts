import type { Operation } from '#lib/community/change/operation.ts'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import { initialFields } from '#lib/community/suggest/initial-fields.ts'
import { writeCellValue } from '#lib/community/suggest/read-form.ts'

type Content = Parameters<typeof initialFields>[2]

/** The form with which an author edits a proposal; undefined if there is none for its operations. */
export function fieldsOfOperations(
  operations: readonly Operation[],
  content: Content,
): FormFields | undefined {
  const [first] = operations
  if (!first) return undefined
  switch (first.op) {
    case 'setText': {
      const { op: _, before, after, locale, ...target } = first
      return {
        form: 'text',
        ...target,
        ...(locale !== undefined && { locale }),
        ...(before !== null && { before }),
        after: after ?? '',
      }
    }
    case 'setCell':
    case 'addLine':
    case 'removeLine':
      return cellsOf(operations, first.role, content)
    case 'addSkill': {
      const { domain, group, name, summary, intro = '', descriptions = {} } = first.after
      const texts = Object.entries(descriptions).map(([at, text]) => [`description.${at}`, text])
      const fields = { form: 'new-skill', id: first.skill, name, group: `${domain}/${group}`, summary, intro }
      return { ...fields, ...Object.fromEntries(texts) }
    }
    case 'rename': {
      const { kind, id, to, before, after } = first
      return { form: 'rename', kind, id, to, before, after }
    }
    case 'retire':
      return { form: 'retire', kind: first.kind, id: first.id, before: first.before }
    default:
      return undefined
  }
}

function cellsOf(operations: readonly Operation[], role: string, content: Content): FormFields | undefined {
  const skills = new Set(operations.flatMap((operation) => ('skill' in operation ? operation.skill : [])))
  const [only] = skills
  const query = { role, ...(skills.size === 1 && only !== undefined && { skill: only }) }
  const fields = initialFields('cells', query, content)
  if (!fields) return undefined
  const wanted = new Map(Object.entries(fields))
  for (const operation of operations) {
    if (operation.op === 'setCell') {
      wanted.set(`cell.${operation.skill}.${operation.level}`, writeCellValue(operation.after))
    } else if (operation.op === 'addLine' || operation.op === 'removeLine') {
      const prefix = `cell.${operation.skill}.`
      for (const name of wanted.keys()) {
        if (name.startsWith(prefix)) {
          wanted.set(name, writeCellValue(operation.after?.[name.slice(prefix.length)]))
        }
      }
    }
  }
  return Object.fromEntries(wanted)
}
