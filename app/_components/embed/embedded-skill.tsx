import { useLocale } from 'next-intl'
import { Embedded } from '#app/_components/embed/embedded.tsx'
import { EmbeddedTable } from '#app/_components/embed/embedded-table.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { type RoleRequirement, requirementsByLadder } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { requirementHref, skillHref } from '#lib/site/routes/routes.ts'

/** What each role requires of a skill, a table for each ladder. */
export function EmbeddedSkill({ catalog, skill }: { readonly catalog: Catalog; readonly skill: Skill }) {
  const t = useTranslations('skill')
  const locale = useLocale()
  const ladders = requirementsByLadder(catalog, skill)
  const row = ({ role, requirement }: RoleRequirement) => ({
    id: role.id,
    requirement,
    head: (
      <a href={requirementHref(locale, role.id, skill.id)} target="_top">
        <LocalText of={role.name} />
      </a>
    ),
  })
  return (
    <Embedded
      site={catalog.site}
      name={skill.name}
      summary={skill.summary}
      href={skillHref(locale, skill.id)}
    >
      {ladders.length === 0 && <p>{t.rich('noRoles')}</p>}
      {ladders.map(({ ladder, rows }) => (
        <EmbeddedTable
          key={ladder.id}
          caption={ladders.length > 1 ? <LocalText of={ladder.name} /> : t.rich('levelsHeading')}
          corner={t('columnRole')}
          levels={ladder.levels}
          rows={rows.map(row)}
        />
      ))}
    </Embedded>
  )
}
