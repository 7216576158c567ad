import type { Metadata } from 'next'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentVisit } from '#lib/community/pages/current-visit.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/problem'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const { problem = 'not-found' } = await currentVisit()
  const t = await getTranslations({ locale, namespace: 'community.problem' })
  return communityMetadata(site, locale, t(`${problem}.title`))
}

/** The server shows it in place of the requested page. */
export default async function Page() {
  const visit = await currentVisit()
  if (visit.problem === undefined) visit.status = 404
  return <ProblemPage site={getCatalog().site} visit={visit} problem={visit.problem ?? 'not-found'} />
}
