import { useLocale } from 'next-intl'
import { Embedded } from '#app/_components/embed/embedded.tsx'
import { EmbeddedTable } from '#app/_components/embed/embedded-table.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { requirementHref, roleHref } from '#lib/site/routes/routes.ts'

/** The matrix of a role. */
export function EmbeddedRole({ catalog, role }: { readonly catalog: Catalog; readonly role: Role }) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const row = (requirement: Requirement) => ({
    id: requirement.skill.id,
    requirement,
    head: (
      <a href={requirementHref(locale, role.id, requirement.skill.id)} target="_top">
        <LocalText of={requirement.skill.name} />
      </a>
    ),
  })
  return (
    <Embedded site={catalog.site} name={role.name} summary={role.summary} href={roleHref(locale, role.id)}>
      {matrixSections(role).map(({ domain, requirements }) => (
        <EmbeddedTable
          key={domain.id}
          caption={<LocalText of={domain.name} />}
          corner={t('columnSkill')}
          levels={role.levels.map(({ level }) => level)}
          rows={requirements.map(row)}
        />
      ))}
    </Embedded>
  )
}
