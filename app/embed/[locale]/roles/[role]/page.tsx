import type { Metadata } from 'next'
import { EmbeddedRole } from '#app/_components/embed/embedded-role.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { resolveRole } from '#lib/site/routes/page-params.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { roleHref } from '#lib/site/routes/routes.ts'

type EmbedRoleProps = PageProps<'/embed/[locale]/roles/[role]'>

export async function generateMetadata({ params }: EmbedRoleProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role } = resolveRole(catalog, await params)
  return {
    title: inLocale(role.name, locale).value,
    alternates: { canonical: publicAddress(catalog.site, roleHref(locale, role.id)) },
  }
}

export default async function EmbedRolePage({ params }: EmbedRoleProps) {
  const catalog = getCatalog()
  const { role } = resolveRole(catalog, await params)
  return <EmbeddedRole catalog={catalog} role={role} />
}
