import type { Metadata } from 'next'
import { CommunityPage } from '#app/_components/community/community-page.tsx'
import { ProblemPage } from '#app/_components/community/problem-page.tsx'
import { PageProposals } from '#app/_components/community/suggest/page-proposals.tsx'
import { RoleParts } from '#app/_components/community/suggest/role-parts.tsx'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { communityMetadata } from '#lib/community/pages/community-metadata.ts'
import { currentOpenVisit } from '#lib/community/pages/current-visit.ts'
import { listProposals } from '#lib/community/proposals/find-proposal.ts'
import { roleTalkPath } from '#lib/community/routes/community-paths.ts'
import { getCatalog } from '#lib/content/index.ts'
import { findRole } from '#lib/model/catalog/find.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { resolveLocale } from '#lib/site/routes/page-params.ts'
import { roleHref } from '#lib/site/routes/routes.ts'

type Props = PageProps<'/[locale]/community/roles/[role]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale: segment, role: id } = await params
  const locale = resolveLocale(catalog, segment)
  const role = findRole(catalog, id)
  const t = await getTranslations({ locale, namespace: 'community' })
  return communityMetadata(catalog.site, locale, role ? inLocale(role.name, locale).value : t('name'))
}

/** The proposals about a role, and what of it can be changed. */
export default async function Page({ params }: Props) {
  const catalog = getCatalog()
  const { locale: segment, role: id } = await params
  const locale = resolveLocale(catalog, segment)
  const visit = await currentOpenVisit()
  const role = findRole(catalog, id)
  if (!role) {
    visit.status = 404
    return <ProblemPage site={catalog.site} visit={visit} problem="not-found" />
  }
  const t = await getTranslations({ locale, namespace: 'community.page' })
  const name = inLocale(role.name, locale).value
  const page = { kind: 'role', id: role.id } as const
  return (
    <CommunityPage
      site={catalog.site}
      path={roleTalkPath(role.id)}
      viewer={visit.viewer}
      title={name}
      lead={t.rich('lead')}
    >
      <p className="actions mt-4">
        <a href={roleHref(locale, role.id)}>{t.rich('back')}</a>
      </p>
      <PageProposals
        name={name}
        catalog={catalog}
        proposals={await listProposals(visit.community.store.db, { page })}
      />
      <RoleParts catalog={catalog} role={role} />
    </CommunityPage>
  )
}
