import { useLocale } from 'next-intl'
import { Fingerprint } from '#app/_components/fingerprint/fingerprint.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { countRole } from '#lib/model/catalog/counts.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { fingerprintOf } from '#lib/model/path/fingerprint.ts'
import { roleHref } from '#lib/site/routes/routes.ts'

/** A role in a list: name, summary, counts and its picture. */
export function RoleCard({ role }: { readonly role: Role }) {
  const t = useTranslations('roles')
  const locale = useLocale()
  const counts = countRole(role)
  return (
    <li className="card card-link flex flex-col">
      <h3 className="text-entry">
        <a href={roleHref(locale, role.id)}>
          <LocalText of={role.name} />
        </a>
      </h3>
      <p className="mt-1.5">
        <LocalText of={role.summary} marked />
      </p>
      <div className="mt-auto pt-4">
        <Fingerprint of={fingerprintOf(role)} unit={[5, 6]} />
      </div>
      <p className="flex flex-wrap gap-x-3 pt-2.5 text-label text-muted">
        <span>{t.rich('skillCount', { count: counts.skills })}</span>
        <span>{t.rich('levelCount', { count: counts.levels })}</span>
        <span>{t.rich('mandatoryCount', { count: counts.mandatory })}</span>
      </p>
    </li>
  )
}
