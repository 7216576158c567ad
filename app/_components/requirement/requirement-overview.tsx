import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { RequirementLevel } from '#app/_components/requirement/requirement-level.tsx'
import { RequirementLinks } from '#app/_components/requirement/requirement-links.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { SuggestLink } from '#app/_components/ui/suggest-link.tsx'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countCells } from '#lib/model/catalog/counts.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { requirementSteps } from '#lib/model/compare/requirement-steps.ts'
import { cellHref, skillHref } from '#lib/site/routes/routes.ts'
import '#app/_components/requirement/requirement-overview.css'

type RequirementOverviewProps = {
  readonly catalog: Catalog
  readonly role: Role
  readonly requirement: Requirement
}

/** What a role requires of one skill, from its lowest level to its highest. */
export function RequirementOverview({ catalog, role, requirement }: RequirementOverviewProps) {
  const t = useTranslations('glance')
  const locale = useLocale()
  const { skill, cells } = requirement
  const others = requirementsOf(catalog, skill).flatMap((one) => (one.role === role ? [] : one.role))
  const skillName = () => <LocalText of={skill.name} />
  const counts = { ...countCells(cells), levels: role.levels.length }
  return (
    <>
      <PageTitle
        title={t.rich('title', {
          role: () => <LocalText of={role.name} marked />,
          skill: () => <LocalText of={skill.name} marked />,
        })}
        lead={t.rich('lead', counts)}
      />
      <nav className="actions mt-6" aria-label={t('actions')}>
        <a href={skillHref(locale, skill.id)}>{t.rich('toProfile', { skill: skillName })}</a>
        <a href={cellHref(locale, role.id, skill.id, cells[0].level.id)}>{t.rich('toMatrix')}</a>
        <SuggestLink path={suggestPath('cells', { role: role.id, skill: skill.id })} />
      </nav>
      <Section id="levels" heading={t.rich('levelsHeading')} intro={t.rich('levelsIntro')}>
        <ol className={`ladder glance levels-${role.levels.length}`}>
          {requirementSteps(role, requirement, locale).map((step) => (
            <RequirementLevel key={step.level.id} role={role} skill={skill} step={step} />
          ))}
        </ol>
      </Section>
      {others.length > 0 && (
        <Section
          id="roles"
          heading={t.rich('othersHeading', { skill: skillName })}
          intro={t.rich('othersIntro')}
        >
          <RequirementLinks roles={others} skill={skill} />
        </Section>
      )}
    </>
  )
}
