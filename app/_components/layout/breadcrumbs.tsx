import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Localized } from '#lib/model/catalog/localized.ts'

export type Crumb = {
  readonly label: string | Localized<string>
  /** The label as shown, if it is an interface string with its own language. */
  readonly content?: ReactNode
  readonly href: string
}

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations('site')
  return (
    <nav aria-label={t('breadcrumbs')} className="crumbs">
      <ol>
        {crumbs.map(({ label, content: shown, href }) => (
          <li key={href}>
            <a href={href}>{shown ?? (typeof label === 'string' ? label : <LocalText of={label} />)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
