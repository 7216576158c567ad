import type { Operation } from '#lib/community/change/operation.ts'
import { languageName } from '#lib/i18n/language.ts'
import type { Translator } from '#lib/i18n/translator.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'

type Naming = {
  readonly catalog: Catalog
  readonly locale: Locale
  readonly t: Translator<'community.part'>
}

/** What an operation without its values is about. */
type Part = Readonly<
  Partial<Record<'skill' | 'role' | 'level' | 'at' | 'next' | 'locale', string | undefined>>
>

/** What the operations of a proposal are about, in words. */
export function nameOfChange(operations: readonly Operation[], naming: Naming): string {
  const [first] = operations
  if (!first) return ''
  switch (first.op) {
    case 'setText':
      return namePart(first.part, first, naming)
    case 'setField':
      return nameField(first.part, first, naming)
    case 'setCell':
    case 'addLine':
    case 'removeLine': {
      const isOneSkill = operations.every((one) => 'skill' in one && one.skill === first.skill)
      return nameCells(first.role, isOneSkill ? first.skill : undefined, naming)
    }
    case 'addSkill':
      return naming.t('addSkill', { name: first.after.name })
    case 'addRole':
      return naming.t('addRole', { name: first.after.name })
    case 'rename':
      return naming.t('rename', { name: first.before })
    case 'retire':
      return naming.t('retire', { name: namesOf({ [first.kind]: first.id }, naming)[first.kind] })
  }
}

type TextPart = Extract<Operation, { readonly op: 'setText' }>['part']

/** A text, with its language if it is a translation. */
export function namePart(part: TextPart, of: Part, naming: Naming): string {
  const { t, locale } = naming
  const name = t(part, namesOf(of, naming))
  if (of.locale === undefined) return name
  return t('translated', { part: name, language: languageName(of.locale, locale) })
}

export function nameCells(role: string, skill: string | undefined, naming: Naming): string {
  const names = namesOf({ role, skill }, naming)
  return skill === undefined ? naming.t('cells', names) : naming.t('cellsOfSkill', names)
}

function nameField(field: string, of: Part, naming: Naming): string {
  const { role, skill } = namesOf(of, naming)
  return naming.t('field', { name: of.role === undefined ? skill : role, field })
}

function namesOf({ skill, role, level, at, next }: Part, { catalog, locale }: Naming) {
  const text = (of: { readonly name: Parameters<typeof inLocale<string>>[0] } | undefined, id = '') =>
    of ? inLocale(of.name, locale).value : id
  const id = at ?? level ?? ''
  const named = [...catalog.ladders.flatMap(({ levels }) => levels), ...catalog.scale]
  return {
    skill: text(findSkill(catalog, skill ?? ''), skill),
    role: text(findRole(catalog, role ?? ''), role),
    next: text(findRole(catalog, next ?? ''), next),
    at: text(
      named.find((one) => one.id === id),
      id,
    ),
  }
}
