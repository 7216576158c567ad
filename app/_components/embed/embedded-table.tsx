import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement } from '#lib/model/catalog/role.ts'

type EmbeddedRow = { readonly id: string; readonly head: ReactNode; readonly requirement: Requirement }

type EmbeddedTableProps = {
  readonly caption: ReactNode
  readonly corner: string
  readonly levels: readonly Level[]
  readonly rows: readonly EmbeddedRow[]
  readonly scaleLength: number
}

/** A row for each role or skill, a column for each level. */
export function EmbeddedTable({ caption, corner, levels, rows, scaleLength }: EmbeddedTableProps) {
  const t = useTranslations('cell')
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {levels.map((level) => (
            <th key={level.id} scope="col">
              <ShortLevel level={level} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, requirement }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {levels.map((level) => {
              const cell = findCell(requirement, level.id)
              return (
                <td key={level.id}>
                  {cell ? (
                    <ProficiencyCell {...cell} scaleLength={scaleLength} />
                  ) : (
                    <span className="none" title={t('notAsked')}>
                      <span aria-hidden="true">–</span>
                      <span className="sr-only">{t.rich('notAsked')}</span>
                    </span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
