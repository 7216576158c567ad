import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { PagePath } from '#lib/site/routes/routes.ts'
import { suggestHref } from '#lib/site/routes/suggest-href.ts'

type SuggestLinkProps = {
  /** The page of the community for it. */
  readonly path: PagePath
  /** What the change is about, for screen readers, where a page has several of these links. */
  readonly about?: string
}

/** A link to suggest a change; nothing without a community. */
export function SuggestLink({ path, about }: SuggestLinkProps) {
  const t = useTranslations('community.suggest')
  const locale = useLocale()
  const href = suggestHref(locale, path)
  if (href === undefined) return null
  return (
    <a href={href} className="screen-only" rel="nofollow">
      {t.rich('title')}
      {about !== undefined && <span className="sr-only"> ({about})</span>}
    </a>
  )
}
