import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Cell } from '#lib/model/catalog/role.ts'
import { kindOf, type LevelChange } from '#lib/model/compare/compare-levels.ts'
import { comparedAnchor } from '#lib/site/routes/routes.ts'

type ChangeListProps = { readonly changes: readonly LevelChange[]; readonly scaleLength: number }

/** Skills in tight columns, each with its cell before and after; a skill leads to its descriptions below. */
export function ChangeList({ changes, scaleLength }: ChangeListProps) {
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <li key={change.requirement.skill.id}>
          <a href={`#${comparedAnchor(change.requirement.skill.id)}`}>
            <LocalText of={change.requirement.skill.name} />
          </a>
          <span className="flex items-center gap-1.5">
            <OneCell cell={change.before} scaleLength={scaleLength} />
            {kindOf(change) !== 'stays' && (
              <>
                <span aria-hidden="true" className="text-muted rtl:-scale-x-100">
                  →
                </span>
                <OneCell cell={change.after} scaleLength={scaleLength} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

type OneCellProps = { readonly cell: Cell | undefined; readonly scaleLength: number }

function OneCell({ cell, scaleLength }: OneCellProps) {
  const t = useTranslations('cell')
  if (cell) return <ProficiencyCell {...cell} scaleLength={scaleLength} small />
  return (
    <span className="none w-9 text-center">
      <span aria-hidden="true">—</span>
      <span className="sr-only">{t.rich('notAsked')}</span>
    </span>
  )
}
