import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Site } from '#lib/model/catalog/site.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

type ShareLinkProps = { readonly site: Site; readonly path: PagePath }

/** The address of the page; the script copies it. */
export function ShareLink({ site, path }: ShareLinkProps) {
  const t = useTranslations('share')
  const locale = useLocale()
  return (
    <a href={publicAddress(site, pageHref(locale, path))} className="copy" data-copied={t('copied')}>
      {t.rich('copyLink')}
    </a>
  )
}
