import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { RungsPicture } from '#app/_components/ui/rungs-picture.tsx'
import { countRole } from '#lib/model/catalog/counts.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { roleHref } from '#lib/site/routes/routes.ts'

/** A role in a list: name, summary and its counts. */
export function RoleCard({ role }: { readonly role: Role }) {
  const t = useTranslations('roles')
  const locale = useLocale()
  const counts = countRole(role)
  return (
    <li className="card flex flex-col">
      <h3 className="flex items-start justify-between gap-4 text-entry">
        <a href={roleHref(locale, role.id)}>
          <LocalText of={role.name} />
        </a>
        <RungsPicture count={role.levels.length} />
      </h3>
      <p className="mt-1.5">
        <LocalText of={role.summary} marked />
      </p>
      <p className="mt-auto flex flex-wrap gap-x-3 pt-3 text-label text-muted">
        <span>{t.rich('skillCount', { count: counts.skills })}</span>
        <span>{t.rich('levelCount', { count: counts.levels })}</span>
        <span>{t.rich('mandatoryCount', { count: counts.mandatory })}</span>
      </p>
    </li>
  )
}
