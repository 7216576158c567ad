import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellHead } from '#app/_components/matrix/cell-head.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Cell } from '#lib/model/catalog/role.ts'

type ComparedCellProps = {
  readonly level: Level
  readonly cell: Cell | undefined
  /** The level with the same description, which is named instead of repeated. */
  readonly sameAs?: Level
}

export function ComparedCell({ level, cell, sameAs }: ComparedCellProps) {
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
          <Dash />
          {t.rich('cell.notAsked')}
        </p>
      </td>
    )
  }
  const { description } = cell
  return (
    <td>
      <CellHead cell={cell}>{name}</CellHead>
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
