import { useTranslations } from 'next-intl'
import { RoleCard } from '#app/_components/role/role-card.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { FamilyRoles } from '#lib/model/catalogue.ts'

/** All roles by family. */
export function RoleCatalogue({ families }: { readonly families: readonly FamilyRoles[] }) {
  const t = useTranslations('roles')
  if (families.length === 0) return <p className="mt-8 text-muted">{t('empty')}</p>
  return families.map(({ family, roles }) => (
    <Section
      key={family.id}
      id={family.id}
      heading={<LocalText of={family.name} marked />}
      intro={t('familyCount', { count: roles.length })}
    >
      <ul className="cards">
        {roles.map((role) => (
          <RoleCard key={role.id} role={role} />
        ))}
      </ul>
    </Section>
  ))
}
