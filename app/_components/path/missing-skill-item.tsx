import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { MissingSkill } from '#lib/model/compare/skill-gap.ts'
import { cellHref } from '#lib/site/routes/routes.ts'

type MissingSkillItemProps = {
  readonly role: Role
  readonly missing: MissingSkill
}

/** A missing skill: from what is expected here to what the other role requires. */
export function MissingSkillItem({ role, missing }: MissingSkillItemProps) {
  const t = useTranslations('cell')
  const locale = useLocale()
  const { skill, held, cell } = missing
  return (
    <li className="flex items-center justify-between gap-3 py-1">
      <a href={cellHref(locale, role.id, skill.id, cell.level.id)}>
        <LocalText of={skill.name} />
      </a>
      <span className="flex shrink-0 items-center gap-1.5 text-muted">
        {held ? <ProficiencyCell {...held} small /> : <Dash>{t.rich('notAsked')}</Dash>}
        <span aria-hidden="true" className="rtl:-scale-x-100">
          →
        </span>
        <ProficiencyCell {...cell} small />
      </span>
    </li>
  )
}
