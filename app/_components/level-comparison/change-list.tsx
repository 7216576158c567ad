import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Cell } from '#lib/model/catalog/role.ts'
import { kindOf, type LevelChange } from '#lib/model/compare/compare-levels.ts'
import { comparedAnchor } from '#lib/site/routes/routes.ts'

type ChangeListProps = { readonly changes: readonly LevelChange[] }

/** Skills in columns, each with its cell before and after, linked to its descriptions below. */
export function ChangeList({ changes }: ChangeListProps) {
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <li key={change.requirement.skill.id}>
          <a href={`#${comparedAnchor(change.requirement.skill.id)}`}>
            <LocalText of={change.requirement.skill.name} />
          </a>
          <span className="flex items-center gap-1.5">
            <OneCell cell={change.before} />
            {kindOf(change) !== 'stays' && (
              <>
                <span aria-hidden="true" className="text-muted rtl:-scale-x-100">
                  →
                </span>
                <OneCell cell={change.after} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

type OneCellProps = { readonly cell: Cell | undefined }

function OneCell({ cell }: OneCellProps) {
  const t = useTranslations('cell')
  if (cell) return <ProficiencyCell {...cell} small />
  return (
    <span className="none w-9 text-center">
      <Dash>{t.rich('notAsked')}</Dash>
    </span>
  )
}
