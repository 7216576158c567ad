import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ShareLink } from '#app/_components/ui/share-link.tsx'
import { SuggestLink } from '#app/_components/ui/suggest-link.tsx'
import { roleTalkPath } from '#lib/community/routes/community-paths.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { compareWithHref, roleFileHref, rolePath } from '#lib/site/routes/routes.ts'

type RoleActionsProps = { readonly role: Role; readonly site: Site; readonly canCompare: boolean }

/** What a reader does with a role: take it along, share it, compare it. */
export function RoleActions({ role, site, canCompare }: RoleActionsProps) {
  const t = useTranslations('role')
  const compare = useTranslations('compare')
  const locale = useLocale()
  return (
    <nav className="actions mt-5" aria-label={t('actions')}>
      <a href={roleFileHref(locale, role.id, 'pdf')} download="">
        PDF
      </a>
      <ShareLink site={site} path={rolePath(role.id)} />
      {canCompare && <a href={compareWithHref(locale, role.id)}>{compare.rich('withOther')}</a>}
      <SuggestLink path={roleTalkPath(role.id)} />
      <a href="#downloads">{t.rich('moreFormats')}</a>
    </nav>
  )
}
