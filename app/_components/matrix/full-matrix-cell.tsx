import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellHead } from '#app/_components/matrix/cell-head.tsx'
import { useLinkName } from '#app/_components/matrix/link-name.ts'
import { Prose } from '#app/_components/prose/prose.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Cell } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { cellAnchor } from '#lib/site/routes/routes.ts'

type FullMatrixCellProps = {
  readonly skill: Skill
  readonly level: Level
  readonly cell: Cell | undefined
}

/** A cell with its description. On other pages the script shows this markup in a dialog. */
export function FullMatrixCell({ skill, level, cell }: FullMatrixCellProps) {
  const t = useTranslations('cell')
  const nameLink = useLinkName()
  const anchor = cellAnchor(skill.id, level.id)
  if (!cell) {
    return (
      <td id={anchor} className="none">
        <span className="cell-level me-2">
          <LocalText of={level.name} />
        </span>
        <Dash>{t.rich('notAsked')}</Dash>
      </td>
    )
  }
  const { description } = cell
  return (
    <td id={anchor}>
      <CellHead cell={cell}>
        <span className="cell-level">
          <LocalText of={level.name} />
        </span>
      </CellHead>
      {description ? (
        <Prose text={description.text} />
      ) : (
        <p className="text-muted italic">{t.rich('noDescription')}</p>
      )}
      <a
        href={`#${anchor}`}
        className="copy"
        title={t('copyLink')}
        aria-label={nameLink(t('copyLink'), [skill.name, level.name])}
        data-copied={t('copied')}
      >
        #
      </a>
    </td>
  )
}
