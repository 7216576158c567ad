import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { RoleCard } from '#app/_components/role/role-card.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { FamilyRoles } from '#lib/model/catalog/by-taxonomy.ts'

/** Roles as cards under the name of their family. */
export function FamilyRolesList({ families }: { readonly families: readonly FamilyRoles[] }) {
  const t = useTranslations('roles')
  if (families.length === 0) return <p className="text-muted">{t.rich('empty')}</p>
  return families.map(({ family, roles }) => (
    <section key={family.id} id={family.id} aria-labelledby={`${family.id}-name`} className="mt-8 first:mt-4">
      <h3 id={`${family.id}-name`} className="mb-3 flex items-baseline gap-3 font-semibold">
        <LocalText of={family.name} marked />
        <span className="text-sm font-normal text-muted">
          {t.rich('familyCount', { count: roles.length })}
        </span>
      </h3>
      <ul className="cards">
        {roles.map((role) => (
          <RoleCard key={role.id} role={role} />
        ))}
      </ul>
    </section>
  ))
}
