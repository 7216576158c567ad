import type { Metadata } from 'next'
import { LanguageChoice } from '#app/_components/layout/language-choice.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { siteIcons } from '#lib/site/metadata/app-icons.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  const { site } = getCatalog()
  const languages = site.locales.map((locale) => [locale, publicAddress(site, pageHref(locale, ''))])
  return {
    title: site.name.original,
    description: site.description.original,
    alternates: { languages: Object.fromEntries(languages) },
    icons: siteIcons,
  }
}

/** The root of an exported site, where no server reads the Accept-Language header. */
export default function ChooseLanguagePage() {
  return <LanguageChoice site={getCatalog().site} />
}
