import { Document } from '#app/_components/layout/document.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

export { siteViewport as viewport } from '#lib/site/metadata/theme-colours.ts'

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = resolveLocale(getCatalog(), (await params).locale)
  return <Document locale={locale}>{children}</Document>
}
