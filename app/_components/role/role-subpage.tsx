import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Crumb } from '#app/_components/layout/breadcrumbs.tsx'
import { SitePage } from '#app/_components/layout/site-page.tsx'
import { RoleViews } from '#app/_components/role/role-views.tsx'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { type PagePath, roleHref, rolesHref } from '#lib/site/routes/routes.ts'

type RoleSubpageProps = {
  readonly site: Site
  readonly role: Role
  readonly path: PagePath
  /** The name of the page at the end of its breadcrumbs. */
  readonly name: string | Localized<string>
  /** Breadcrumbs between the role and the page. */
  readonly crumbs?: readonly Crumb[]
  /** The content file that the page shows; that of the role unless given. */
  readonly sourcePath?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Everything around the content of a page below the page of a role. */
export function RoleSubpage(page: RoleSubpageProps) {
  const { site, role, path, name, crumbs = [], sourcePath = role.path, wide = false, children } = page
  const t = useTranslations('site')
  const locale = useLocale()
  const toRole: readonly Crumb[] = [
    { label: t('roles'), content: t.rich('roles'), href: rolesHref(locale) },
    { label: role.name, href: roleHref(locale, role.id) },
  ]
  return (
    <SitePage
      site={site}
      path={path}
      crumbs={[...toRole, ...crumbs]}
      name={name}
      sourcePath={sourcePath}
      wide={wide}
      navigation={<RoleViews role={role} path={path} />}
    >
      {children}
    </SitePage>
  )
}
