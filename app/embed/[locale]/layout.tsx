import type { Metadata } from 'next'
import { getCatalog } from '#lib/content/index.ts'
import { directionOf } from '#lib/i18n/language.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import '#app/_components/embed/embedded.css'

export const metadata: Metadata = { robots: { index: false } }

/** The document for frames on other sites: no script, and its own style sheet. */
export default async function EmbedLayout({ params, children }: LayoutProps<'/embed/[locale]'>) {
  const locale = resolveLocale(getCatalog(), (await params).locale)
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  )
}
