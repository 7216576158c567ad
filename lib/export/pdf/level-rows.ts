import { type CellSign, type Printing, requirementText, signOf } from '#lib/export/pdf/document-data.ts'
import {
  isLong,
  type LocalizedProse,
  type LocalizedText,
  localizedProse,
  localizedText,
} from '#lib/export/pdf/localized-text.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { requirementSteps } from '#lib/model/compare/requirement-steps.ts'

/** A level at which a role requires a skill: the description, or a note instead. */
export type LevelRow = {
  readonly level: LocalizedText
  readonly cell: CellSign
  readonly requirement: string
  /** Whether the text may break across pages. */
  readonly long: boolean
} & ({ readonly text: LocalizedProse } | { readonly note: string })

/** What a role requires of a skill, level by level; a text that repeats the level below is printed once. */
export function levelRows(role: Role, requirement: Requirement, printing: Printing): readonly LevelRow[] {
  const { catalog, locale, t } = printing
  return requirementSteps(role, requirement, locale).flatMap(
    ({ level, cell, below, isSameAsBelow }): LevelRow[] => {
      if (!cell) return []
      const row = {
        level: localizedText(level.name, locale),
        cell: signOf(cell, locale),
        requirement: requirementText(cell, locale, t),
        long: isLong(cell.description?.text, locale),
      }
      if (below && isSameAsBelow) {
        return [{ ...row, note: t('paper.sameAs', { level: inLocale(below.name, locale).value }) }]
      }
      const text = cell.description?.text
      return [
        text
          ? { ...row, text: localizedProse(text, locale, catalog.site) }
          : { ...row, note: t('cell.noDescription') },
      ]
    },
  )
}
