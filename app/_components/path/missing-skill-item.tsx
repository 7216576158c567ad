import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { MissingSkill } from '#lib/model/compare/missing-skills.ts'
import { cellHref } from '#lib/site/routes/routes.ts'

type MissingSkillItemProps = {
  readonly role: Role
  readonly missing: MissingSkill
  readonly scaleLength: number
}

/** A skill to learn: from what is asked here to what the other role asks. */
export function MissingSkillItem({ role, missing, scaleLength }: MissingSkillItemProps) {
  const t = useTranslations('cell')
  const locale = useLocale()
  const { skill, before, after } = missing
  return (
    <li className="flex items-center justify-between gap-3 py-1">
      <a href={cellHref(locale, role.id, skill.id, after.level.id)}>
        <LocalText of={skill.name} />
      </a>
      <span className="flex shrink-0 items-center gap-1.5 text-muted">
        {before ? (
          <ProficiencyCell {...before} scaleLength={scaleLength} small />
        ) : (
          <>
            <span aria-hidden="true">—</span>
            <span className="sr-only">{t.rich('notAsked')}</span>
          </>
        )}
        <span aria-hidden="true" className="rtl:-scale-x-100">
          →
        </span>
        <ProficiencyCell {...after} scaleLength={scaleLength} small />
      </span>
    </li>
  )
}
