import { askedInWords, type CellSign, type Printing, signOf } from '#lib/export/pdf/document.ts'
import { isLong, type Said, say, type Told, tell } from '#lib/export/pdf/said.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { glanceRow } from '#lib/model/compare/glance.ts'

/** A level at which a role asks for a skill: the description, or a note in place of it. */
export type LevelRow = {
  readonly level: Said
  readonly cell: CellSign
  readonly asked: string
  /** Whether the text may be torn apart at the end of a page. */
  readonly long: boolean
} & ({ readonly text: Told } | { readonly note: string })

/** What a role asks of a skill, level by level; a text that the level below has too is printed once. */
export function levelRows(role: Role, requirement: Requirement, printing: Printing): readonly LevelRow[] {
  const { catalog, locale, t } = printing
  return glanceRow(role, requirement, locale).flatMap(({ level, cell, below, isSameAsBelow }): LevelRow[] => {
    if (!cell) return []
    const row = {
      level: say(level.name, locale),
      cell: signOf(cell, locale),
      asked: askedInWords(cell, locale, t),
      long: isLong(cell.description?.text, locale),
    }
    if (below && isSameAsBelow) {
      return [{ ...row, note: t('paper.sameAs', { level: inLocale(below.name, locale).value }) }]
    }
    const text = cell.description?.text
    return [
      text ? { ...row, text: tell(text, locale, catalog.site) } : { ...row, note: t('cell.noDescription') },
    ]
  })
}
