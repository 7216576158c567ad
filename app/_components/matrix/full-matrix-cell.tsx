import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { useLinkName } from '#app/_components/matrix/link-name.ts'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Cell } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { cellAnchor } from '#lib/site/routes/routes.ts'

type FullMatrixCellProps = {
  readonly skill: Skill
  readonly level: Level
  readonly cell: Cell | undefined
  readonly scaleLength: number
}

/** One cell with everything about it. The script shows the very same markup in a dialog on other pages. */
export function FullMatrixCell({ skill, level, cell, scaleLength }: FullMatrixCellProps) {
  const t = useTranslations('cell')
  const nameLink = useLinkName()
  const anchor = cellAnchor(skill.id, level.id)
  if (!cell) {
    return (
      <td id={anchor} className="none">
        <span className="cell-level me-2">
          <LocalText of={level.name} />
        </span>
        <span aria-hidden="true">—</span> <span className="sr-only">{t.rich('notAsked')}</span>
      </td>
    )
  }
  const { proficiency, mandatory, description } = cell
  return (
    <td id={anchor}>
      <p className="cell-head">
        <span className="cell-level">
          <LocalText of={level.name} />
        </span>
        <ProficiencyCell {...{ proficiency, scaleLength, mandatory }} small told />
        <span className="text-label">
          <LocalText of={proficiency.name} />
        </span>
        <ObligationTag mandatory={mandatory} />
      </p>
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
