import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { getCatalog } from '#lib/content/index.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { defaultLocale } = getCatalog().site
  const t = await getTranslations({ locale: defaultLocale, namespace: 'badRequest' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** Next renders this address, with status 400, for one that it cannot decode. All of it is in the layout. */
export default function BadRequestPage() {
  return null
}
