import { useLocale, useTranslations } from 'next-intl'
import { searchHref, searchIndexHref } from '#lib/site/routes.ts'

type SearchLinkProps = { readonly current?: boolean; readonly wide?: boolean }

/** Leads to the page of the search; with script it opens the search where the reader is. */
export function SearchLink({ current = false, wide = false }: SearchLinkProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <a
      href={searchHref(locale)}
      className={wide ? 'search-link search-link-wide' : 'search-link'}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={wide ? undefined : '/ Control+K Meta+K'}
      data-search={searchIndexHref(locale)}
      data-failed={t('failed')}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 4 4" />
      </svg>
      <span>{t(wide ? 'prompt' : 'nav')}</span>
    </a>
  )
}
