import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { RefusalPage } from '#app/_components/layout/refusal-page.tsx'
import { getCatalog } from '#lib/content/index.ts'

export { siteViewport as viewport } from '#lib/site/theme-colours.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { defaultLocale } = getCatalog().site
  const t = await getTranslations({ locale: defaultLocale, namespace: 'notFound' })
  return { title: t('metaTitle'), robots: { index: false } }
}

export default function NotFoundPage() {
  return <RefusalPage site={getCatalog().site} reason="notFound" />
}
