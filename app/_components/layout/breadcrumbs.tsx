import { useTranslations } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Localized } from '#lib/model/localized.ts'

export type Crumb = { readonly label: string | Localized<string>; readonly href: string }

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations('site')
  return (
    <nav aria-label={t('breadcrumbs')} className="crumbs">
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{typeof label === 'string' ? label : <LocalText of={label} />}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
