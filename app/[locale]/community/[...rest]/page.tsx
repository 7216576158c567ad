import type { Metadata } from 'next'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentVisit } from '#lib/community/pages/current-visit.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/[...rest]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.problem.not-found' })
  return communityMetadata(site, locale, t('title'))
}

export default async function Page() {
  const visit = await currentVisit()
  visit.status = 404
  return <ProblemPage site={getCatalog().site} visit={visit} problem="not-found" />
}
