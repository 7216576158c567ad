import { notFound } from 'next/navigation'
import { Document } from '#app/_components/layout/document.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { findLocale } from '#lib/site/page-params.ts'

export { siteViewport as viewport } from '#lib/site/theme-colours.ts'

// The layout of all other pages closes every address that is not built ahead. Pages below this one are
// too many for that: the rest of them is rendered when somebody asks. proxy.ts turns unknown ones away.

export function generateStaticParams() {
  return getCatalog().site.locales.map((locale) => ({ locale }))
}

export default async function OnDemandLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = findLocale(getCatalog(), (await params).locale)
  if (!locale) notFound()
  return <Document locale={locale}>{children}</Document>
}
