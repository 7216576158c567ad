import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Cell } from '#lib/model/catalog/role.ts'

type ComparedCellProps = {
  readonly level: Level
  readonly cell: Cell | undefined
  readonly scaleLength: number
  /** The level whose description reads the same; it is named instead of repeated. */
  readonly sameAs?: Level
}

export function ComparedCell({ level, cell, scaleLength, sameAs }: ComparedCellProps) {
  const t = useTranslations()
  const name = (
    <span className="cell-level">
      <LocalText of={level.name} />
    </span>
  )
  if (!cell) {
    return (
      <td>
        <p className="cell-head text-muted">
          {name}
          <span aria-hidden="true">—</span>
          {t.rich('cell.notAsked')}
        </p>
      </td>
    )
  }
  const { proficiency, mandatory, description } = cell
  return (
    <td>
      <p className="cell-head">
        {name}
        <ProficiencyCell {...{ proficiency, scaleLength, mandatory }} small told />
        <span className="text-label">
          <LocalText of={proficiency.name} />
        </span>
        <ObligationTag mandatory={mandatory} />
      </p>
      {description && !sameAs && <Prose text={description.text} />}
      {description && sameAs && (
        <p className="text-muted italic">
          {t.rich('levels.sameText', { level: () => <LocalText of={sameAs.name} /> })}
        </p>
      )}
      {!description && <p className="text-muted italic">{t.rich('cell.noDescription')}</p>}
    </td>
  )
}
