import { useTranslations } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Localized } from '#lib/model/localized.ts'

export type Crumb = { readonly label: string | Localized<string>; readonly href: string }

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations('site')
  return (
    <nav aria-label={t('breadcrumbs')} className="mt-8 mb-3 text-sm text-muted">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }) => (
          <li key={href} className="not-first:before:content-['›'] not-first:before:me-2">
            <a href={href} className="no-underline hover:underline">
              {typeof label === 'string' ? label : <LocalText of={label} />}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
