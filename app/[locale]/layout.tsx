import { notFound } from 'next/navigation'
import { Document } from '#app/_components/layout/document.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { findLocale } from '#lib/site/page-params.ts'

export { siteViewport as viewport } from '#lib/site/theme-colours.ts'

export const dynamicParams = false

export function generateStaticParams() {
  return getCatalog().site.locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = findLocale(getCatalog(), (await params).locale)
  if (!locale) notFound()
  return <Document locale={locale}>{children}</Document>
}
