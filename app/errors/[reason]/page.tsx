import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { errorPages, findErrorPage } from '#lib/site/headers/error-pages.ts'
import { siteIcons } from '#lib/site/metadata/app-icons.ts'

export async function generateMetadata({ params }: PageProps<'/errors/[reason]'>): Promise<Metadata> {
  const { defaultLocale } = getCatalog().site
  const name = findErrorPage((await params).reason) ?? 'not-found'
  const t = await getTranslations({ locale: defaultLocale })
  return { title: t(`${errorPages[name]}.metaTitle`), robots: { index: false }, icons: siteIcons }
}

/** The server sends this page with its status. Its content is in the layout. */
export default function ErrorReasonPage() {
  return null
}
