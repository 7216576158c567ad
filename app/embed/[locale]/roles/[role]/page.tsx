import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmbeddedRole } from '#app/_components/embed/embedded-role.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { findRole, findRoleByAlias } from '#lib/model/find.ts'
import { inLocale } from '#lib/model/localized.ts'
import { movedTo } from '#lib/site/moved-to.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { publicAddress } from '#lib/site/public-address.ts'
import { embedRoleHref, roleHref } from '#lib/site/routes.ts'

type EmbedRoleProps = PageProps<'/embed/[locale]/roles/[role]'>

export function generateStaticParams() {
  return slugsOf(getCatalog().roles).map((role) => ({ role }))
}

export async function generateMetadata({ params }: EmbedRoleProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale: segment, role: slug } = await params
  const locale = findLocale(catalog, segment)
  const role = findRole(catalog, slug)
  if (!locale || !role) return {}
  return {
    title: inLocale(role.name, locale).value,
    alternates: { canonical: publicAddress(catalog.site, roleHref(locale, role.id)) },
  }
}

export default async function EmbedRolePage({ params }: EmbedRoleProps) {
  const catalog = getCatalog()
  const { locale: segment, role: slug } = await params
  const locale = findLocale(catalog, segment)
  if (!locale) notFound()
  const renamed = findRoleByAlias(catalog, slug)
  if (renamed) movedTo(embedRoleHref(locale, renamed.id))
  const role = findRole(catalog, slug)
  if (!role) notFound()
  return <EmbeddedRole catalog={catalog} role={role} />
}
