import type { ContentFiles } from '#lib/community/change/content-tree.ts'
import { readValue } from '#lib/community/change/read-value.ts'
import { setTextSchema } from '#lib/community/change/text-operations.ts'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import { writeCellValue } from '#lib/community/suggest/read-form.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import { findCell, findRequirement } from '#lib/model/catalog/requirements.ts'

type Content = { readonly catalog: Catalog; readonly files: () => ContentFiles }
type Query = Readonly<Record<string, string | undefined>>

/** What a form shows first: the current values. Undefined if there is nothing of this kind to change. */
export function initialFields(form: string, query: Query, content: Content): FormFields | undefined {
  if (form === 'text') return textFields(query, content)
  if (form === 'cells') return cellsFields(query, content)
  if (form === 'new-skill') return { form, note: '', group: query.group ?? '' }
  if (form === 'rename' || form === 'retire') return pageFields(form, query, content)
  return undefined
}

const textTarget = ['part', 'skill', 'role', 'level', 'at', 'next', 'locale'] as const

function textFields(query: Query, { catalog, files }: Content): FormFields | undefined {
  const target = Object.fromEntries(
    textTarget.flatMap((name) => (query[name] ? [[name, query[name] ?? '']] : [])),
  )
  const { locales, defaultLocale } = catalog.site
  const isOriginal = target.locale === defaultLocale
  if (isOriginal || (target.locale !== undefined && !locales.some((known) => known === target.locale))) {
    return undefined
  }
  const { data } = setTextSchema.safeParse({ op: 'setText', ...target, before: null, after: null })
  const before = data && readValue(files(), data)
  if (before === undefined || !isWithin(target, catalog)) return undefined
  const text = typeof before === 'string' ? before : undefined
  return { form: 'text', ...target, ...(text !== undefined && { before: text }), after: text ?? '', note: '' }
}

/** Whether the level, the proficiency or the move of a text exists. */
function isWithin(
  { role: roleId, level, at, next }: FormFields,
  { ladders, scale, roles }: Catalog,
): boolean {
  const role = roleId === undefined ? undefined : roles.find(({ id }) => id === roleId)
  if (level !== undefined && !role?.levels.some((one) => one.level.id === level)) return false
  if (next !== undefined && !role?.next.some((move) => move.role === next)) return false
  const ids: readonly string[] = [
    ...ladders.flatMap(({ levels }) => levels.map(({ id }) => id)),
    ...scale.map(({ id }) => id),
  ]
  return at === undefined || ids.includes(at)
}

/** The most cells of one form; a proposal has at most 40 that change. */
const mostLines = 60

function cellsFields(
  { role: roleId = '', skill: skillId }: Query,
  { catalog }: Content,
): FormFields | undefined {
  const role = findRole(catalog, roleId)
  if (!role) return undefined
  const skill = skillId === undefined ? undefined : findSkill(catalog, skillId)
  if (skillId !== undefined && !skill) return undefined
  const skills = skill ? [skill] : role.requirements.map((requirement) => requirement.skill)
  const cells = skills.slice(0, mostLines).flatMap(({ id }) => {
    const requirement = findRequirement(role, id)
    return role.levels.flatMap(({ level }) => {
      const cell = requirement && findCell(requirement, level.id)
      const value = writeCellValue(cell && { proficiency: cell.proficiency.id, mandatory: cell.mandatory })
      return [
        [`was.${id}.${level.id}`, value],
        [`cell.${id}.${level.id}`, value],
      ]
    })
  })
  return {
    form: 'cells',
    role: role.id,
    ...(skill && { skill: skill.id }),
    ...Object.fromEntries(cells),
    note: '',
  }
}

function pageFields(
  form: 'rename' | 'retire',
  query: Query,
  { catalog, files }: Content,
): FormFields | undefined {
  const { kind, id = '' } = query
  if (kind !== 'skill' && kind !== 'role') return undefined
  const page = kind === 'skill' ? findSkill(catalog, id) : findRole(catalog, id)
  if (!page) return undefined
  const target =
    form === 'rename' ? ({ op: 'rename', kind, id, to: id } as const) : ({ op: 'retire', kind, id } as const)
  const before = readValue(files(), target)
  if (typeof before !== 'string') return undefined
  return { form, kind, id, before, note: '', ...(form === 'rename' && { to: id, after: before }) }
}

/** The original of the translation that a form changes. */
export function originalOf({ locale, ...fields }: FormFields, content: Content): string | undefined {
  if (fields.form !== 'text' || locale === undefined) return undefined
  const isName = fields.part === 'skillName' || fields.part === 'roleName'
  return isName ? undefined : textFields(fields, content)?.before
}
