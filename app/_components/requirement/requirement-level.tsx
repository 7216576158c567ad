import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellHead } from '#app/_components/matrix/cell-head.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { RequirementStep } from '#lib/model/compare/requirement-steps.ts'
import { atLevelAnchor, comparedAnchor, levelsHref } from '#lib/site/routes/routes.ts'

type RequirementLevelProps = {
  readonly role: Role
  readonly skill: Skill
  readonly step: RequirementStep
}

/** One level of the row: its cell and description, and a link to the comparison with the level below. */
export function RequirementLevel({ role, skill, step }: RequirementLevelProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { level, below, cell, isSameAsBelow } = step
  const belowName = below && { level: () => <LocalText of={below.name} /> }
  return (
    <li id={atLevelAnchor(level.id)} className={cell ? undefined : 'unasked'}>
      <h3>
        <LocalText of={level.name} />
      </h3>
      {cell ? (
        <CellHead cell={cell} />
      ) : (
        <p className="text-muted">
          <Dash /> {t.rich('cell.notAsked')}
        </p>
      )}
      {cell && !cell.description && <p className="text-muted italic">{t.rich('cell.noDescription')}</p>}
      {cell?.description && !isSameAsBelow && <Prose text={cell.description.text} />}
      {cell?.description && isSameAsBelow && belowName && (
        <p className="text-muted italic">{t.rich('levels.sameText', belowName)}</p>
      )}
      {below && belowName && (
        <small>
          <a
            href={`${levelsHref(locale, role.id, below.id, level.id)}${anchor(step, skill)}`}
            className="inline-block py-0.5"
          >
            {t.rich('levels.fromBelow', belowName)}
          </a>
        </small>
      )}
    </li>
  )
}

/** The anchor of the skill in the comparison, which leaves out a skill that neither level requires. */
const anchor = ({ cell, cellBelow }: RequirementStep, skill: Skill): string =>
  cell || cellBelow ? `#${comparedAnchor(skill.id)}` : ''
