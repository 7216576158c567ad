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

/** Skills that both levels require alike, counted and collapsed, with each text once. */
export function UnchangedSkills({ role, skills }: UnchangedSkillsProps) {
  const t = useTranslations()
  const locale = useLocale()
  const unwritten = skills.filter(({ sameText }) => !sameText).length
  return (
    <details className="fold unchanged">
      <summary>{t.rich('levels.unchanged', { count: skills.length, unwritten })}</summary>
      <ul>
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
              <p className="text-muted italic">{t.rich('cell.noDescription')}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
