import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { CellChange, NextCell } from '#lib/model/path/next-level.ts'
import { requirementHref } from '#lib/site/routes/routes.ts'

const changeLabels = {
  'becomes-mandatory': 'becomesMandatory',
  'stays-mandatory': 'staysMandatory',
  'becomes-optional': 'becomesOptional',
  'stays-optional': 'staysOptional',
  new: 'isNew',
} as const satisfies Record<CellChange, string>

const tagClasses = {
  'becomes-mandatory': 'tag tag-strong',
  'stays-mandatory': 'tag tag-held',
  'becomes-optional': 'tag',
  'stays-optional': 'tag',
  new: 'tag',
} as const satisfies Record<CellChange, string>

type NextLevelCardProps = {
  readonly next: NextCell
  readonly skill: Skill
}

/** What one role requires of the skill at the next level. */
export function NextLevelCard({ next, skill }: NextLevelCardProps) {
  const t = useTranslations('skill')
  const cellText = useTranslations('cell')
  const locale = useLocale()
  const { role, before, cell, change } = next
  return (
    <li className="card">
      <div className="next-role">
        <h4>
          <a href={requirementHref(locale, role.id, skill.id)}>
            <LocalText of={role.name} />
          </a>
        </h4>
        <span className={tagClasses[change]}>{t.rich(changeLabels[change])}</span>
      </div>
      <p className="next-step">
        {before && before.proficiency !== cell.proficiency && (
          <>
            <ProficiencyCell {...before} small />
            <span aria-hidden="true" className="next-arrow">
              →
            </span>
          </>
        )}
        <ProficiencyCell {...cell} small decorative />
        <LocalText of={cell.proficiency.name} />
      </p>
      {cell.description ? (
        <Prose text={cell.description.text} />
      ) : (
        <p className="text-muted italic">{cellText.rich('noDescription')}</p>
      )}
    </li>
  )
}
