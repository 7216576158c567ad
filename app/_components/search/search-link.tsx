import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { searchHref, searchIndexHref } from '#lib/site/routes/routes.ts'

type SearchLinkProps = { readonly current?: boolean; readonly wide?: boolean }

/** Links to the search page; with script it opens the search on the current page. */
export function SearchLink({ current = false, wide = false }: SearchLinkProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <a
      href={searchHref(locale)}
      className={wide ? 'search-link search-link-wide icon' : 'search-link icon'}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={wide ? undefined : '/ Control+K Meta+K'}
      data-search={searchIndexHref(locale)}
      data-failed={t('failed')}
    >
      <span>{t.rich(wide ? 'prompt' : 'nav')}</span>
    </a>
  )
}
