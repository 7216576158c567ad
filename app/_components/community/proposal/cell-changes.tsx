import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Operation } from '#lib/community/change/operation.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findSkill } from '#lib/model/catalog/find.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'

type CellOperation = Extract<Operation, { readonly op: 'setCell' | 'addLine' | 'removeLine' }>
type CellValue = { readonly proficiency: string; readonly mandatory: boolean } | null | undefined

type CellRow = {
  readonly skill: string
  readonly level: string
  readonly before: CellValue
  readonly after: CellValue
}

type CellChangesProps = { readonly operations: readonly CellOperation[]; readonly catalog: Catalog }

/** The changed cells, a row each. */
export function CellChanges({ operations, catalog }: CellChangesProps) {
  const t = useTranslations('community.proposal')
  const levels = catalog.ladders.flatMap((ladder) => ladder.levels)
  const rows = operations.flatMap((operation): readonly CellRow[] => {
    if (operation.op === 'setCell') {
      const { level, before, after } = operation
      return [{ skill: operation.skill, level, before, after }]
    }
    const { before, after } = operation
    const ids = levels.map(({ id }) => id).filter((id) => before?.[id] ?? after?.[id])
    return ids.map((level) => ({
      skill: operation.skill,
      level,
      before: before?.[level],
      after: after?.[level],
    }))
  })
  return (
    <div className="cell-changes">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.rich('before')}</th>
            <th scope="col">{t.rich('after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ skill, level, before, after }) => {
            const found = findSkill(catalog, skill)
            const at = levels.find(({ id }) => id === level)
            return (
              <tr key={`${skill} ${level}`}>
                <th scope="row">
                  {found ? <LocalText of={found.name} /> : skill} · {at ? <LocalText of={at.name} /> : level}
                </th>
                <td>
                  <CellWords value={before} catalog={catalog} />
                </td>
                <td>
                  <CellWords value={after} catalog={catalog} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function CellWords({ value, catalog }: { readonly value: CellValue; readonly catalog: Catalog }) {
  const t = useTranslations('community.suggest')
  const locale = useLocale()
  if (!value) return t.rich('notRequired')
  const found = catalog.scale.find(({ id }) => id === value.proficiency)
  const proficiency = found ? inLocale(found.name, locale).value : value.proficiency
  return value.mandatory ? t.rich('mandatory', { proficiency }) : proficiency
}
