import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getCatalog } from '#lib/content/index.ts'
import { directionOf } from '#lib/i18n/language.ts'
import { findLocale } from '#lib/site/page-params.ts'
import '#app/_styles/embed.css'

export const dynamicParams = false

export const metadata: Metadata = { robots: { index: false } }

export function generateStaticParams() {
  return getCatalog().site.locales.map((locale) => ({ locale }))
}

/** The document of what stands in frames of other sites: no script, and a style of its own. */
export default async function EmbedLayout({ params, children }: LayoutProps<'/embed/[locale]'>) {
  const locale = findLocale(getCatalog(), (await params).locale)
  if (!locale) notFound()
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  )
}
