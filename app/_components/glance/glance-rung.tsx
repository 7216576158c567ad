import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { GlanceStep } from '#lib/model/compare/glance.ts'
import { atLevelAnchor, comparedAnchor, levelsHref } from '#lib/site/routes/routes.ts'

type GlanceRungProps = {
  readonly role: Role
  readonly skill: Skill
  readonly step: GlanceStep
  readonly scaleLength: number
}

/** One level of the row: its cell and description, and the way to the comparison with the level below. */
export function GlanceRung({ role, skill, step, scaleLength }: GlanceRungProps) {
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
        <p className="cell-head">
          <ProficiencyCell {...cell} scaleLength={scaleLength} small told />
          <span className="text-label">
            <LocalText of={cell.proficiency.name} />
          </span>
          <ObligationTag mandatory={cell.mandatory} />
        </p>
      ) : (
        <p className="text-muted">
          <span aria-hidden="true">— </span>
          {t.rich('cell.notAsked')}
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

/** The skill in the comparison, unless neither level asks for it, which then does not show it. */
const anchor = ({ cell, cellBelow }: GlanceStep, skill: Skill): string =>
  cell || cellBelow ? `#${comparedAnchor(skill.id)}` : ''
