import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { ComparedSkill } from '#lib/model/compare/compare-texts.ts'
import { comparedAnchor, requirementHref } from '#lib/site/routes/routes.ts'

type UnchangedSkillsProps = {
  readonly role: Role
  readonly skills: readonly ComparedSkill[]
}

/** Skills that both levels require alike, with each text once. */
export function UnchangedSkills({ role, skills }: UnchangedSkillsProps) {
  const t = useTranslations('cell')
  const locale = useLocale()
  return (
    <ul className="unchanged">
      {skills.map(({ requirement: { skill }, after }) => (
        <li key={skill.id} id={comparedAnchor(skill.id)}>
          <p className="cell-head">
            <a href={requirementHref(locale, role.id, skill.id)} className="font-semibold">
              <LocalText of={skill.name} />
            </a>
            {after && <ProficiencyCell {...after} small />}
            {after && <ObligationTag mandatory={after.mandatory} />}
          </p>
          {after?.description ? (
            <Prose text={after.description.text} className="max-w-3xl" />
          ) : (
            <p className="text-muted italic">{t.rich('noDescription')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
