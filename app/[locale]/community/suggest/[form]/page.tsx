import type { Metadata } from 'next'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { SuggestionPage } from '#app/_components/community/suggest/suggestion-page.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit, firstOf } from '#lib/community/pages/current-visit.ts'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import { initialFields, originalOf } from '#lib/community/suggest/initial-fields.ts'
import { getCatalog } from '#lib/content/index.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'

type Props = PageProps<'/[locale]/community/suggest/[form]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = getCatalog()
  const locale = resolveLocale(getCatalog(), (await params).locale)
  const t = await getTranslations({ locale, namespace: 'community.suggest' })
  return communityMetadata(site, locale, t('title'))
}

export default async function Page({ params, searchParams }: Props) {
  const catalog = getCatalog()
  const { form } = await params
  const visit = await currentOpenVisit()
  const content = visit.community.content()
  const written = Object.entries(await searchParams)
  const query = Object.fromEntries(written.map(([name, value]) => [name, firstOf(value)]))
  const fields = initialFields(form, query, content)
  if (!fields) {
    visit.status = 404
    return <ProblemPage site={catalog.site} visit={visit} problem="not-found" />
  }
  return (
    <SuggestionPage
      catalog={catalog}
      path={suggestPath(form, query)}
      viewer={visit.viewer}
      fields={fields}
      original={originalOf(fields, content)}
    />
  )
}
