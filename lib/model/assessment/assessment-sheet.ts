import type { DomainId, LevelId, Locale, ProficiencyId, RoleId, SkillId } from '#lib/model/catalog/ids.ts'
import { type InLocale, inLocale } from '#lib/model/catalog/localized.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { hasZero, type Proficiency } from '#lib/model/catalog/proficiency.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'

/** A role as somebody rates themselves against it: plain values in one language, without the descriptions. */
export type AssessmentSheet = {
  readonly role: { readonly id: RoleId; readonly name: InLocale<string> }
  /** From the lowest level of the role. */
  readonly levels: readonly { readonly id: LevelId; readonly name: InLocale<string> }[]
  /** From the lowest proficiency; the place in this list is its step less one. */
  readonly scale: readonly SheetStep[]
  /** Whether the lowest step of the scale itself says that a skill is not held. */
  readonly hasZero: boolean
  readonly domains: readonly { readonly id: DomainId; readonly name: InLocale<string> }[]
  /** In matrix order, domain by domain. */
  readonly skills: readonly SheetSkill[]
}

type SheetStep = {
  readonly id: ProficiencyId
  readonly letter: string
  readonly name: InLocale<string>
  readonly meaning: InLocale<string>
}

export type SheetSkill = {
  readonly id: SkillId
  readonly formerIds: readonly string[]
  readonly name: InLocale<string>
  readonly domain: DomainId
  /** One for each level of the sheet; null where nothing is asked. */
  readonly cells: readonly (SheetCell | null)[]
}

export type SheetCell = { readonly step: number; readonly mandatory: boolean }

/** The sheet of a role in a language; skills stand in the order in which the matrix shows them. */
export function assessmentSheetOf(
  role: Role,
  scale: readonly Proficiency[],
  locale: Locale,
): AssessmentSheet {
  const sections = matrixSections(role)
  return {
    role: { id: role.id, name: inLocale(role.name, locale) },
    levels: role.levels.map(({ level }) => ({ id: level.id, name: inLocale(level.name, locale) })),
    scale: scale.map(({ id, letter, name, meaning }) => ({
      id,
      letter: inLocale(letter, locale).value,
      name: inLocale(name, locale),
      meaning: inLocale(meaning, locale),
    })),
    hasZero: hasZero(scale),
    domains: sections.map(({ domain }) => ({ id: domain.id, name: inLocale(domain.name, locale) })),
    skills: sections.flatMap(({ requirements }) =>
      requirements.map((requirement) => sheetSkill(role, requirement, locale)),
    ),
  }
}

function sheetSkill(role: Role, requirement: Requirement, locale: Locale): SheetSkill {
  const { skill } = requirement
  return {
    id: skill.id,
    formerIds: skill.aliases,
    name: inLocale(skill.name, locale),
    domain: skill.domain.id,
    cells: role.levels.map(({ level }) => {
      const cell = findCell(requirement, level.id)
      return cell ? { step: cell.proficiency.step, mandatory: cell.mandatory } : null
    }),
  }
}
