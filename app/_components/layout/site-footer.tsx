import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { communityPath } from '#lib/community/routes/community-paths.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { dataHref, translateHref } from '#lib/site/routes/routes.ts'
import { sourceFileHref } from '#lib/site/routes/source-file-href.ts'
import { suggestHref } from '#lib/site/routes/suggest-href.ts'

type SiteFooterProps = { readonly site: Site; readonly sourcePath?: string }

export function SiteFooter({ site, sourcePath }: SiteFooterProps) {
  const t = useTranslations('site')
  const data = useTranslations('data')
  const locale = useLocale()
  const { licence, source } = site
  const community = suggestHref(locale, communityPath)
  return (
    <footer className="site-footer">
      <p className="wrap">
        <span>
          {t.rich('contentLicence', {
            name: licence.name,
            licence: (name) => (
              <a href={licence.url} rel="license">
                {name}
              </a>
            ),
          })}
        </span>
        <a href={dataHref(locale)}>{data.rich('link')}</a>
        {community && <a href={community}>{t.rich('community')}</a>}
        {site.locales.length > 1 && <a href={translateHref(locale)}>{t.rich('translations')}</a>}
        {source && <a href={source.repository}>{t.rich('source')}</a>}
        {source && sourcePath && <a href={sourceFileHref(source, sourcePath)}>{t.rich('sourceOfPage')}</a>}
      </p>
    </footer>
  )
}
