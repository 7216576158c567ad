import type { Metadata } from 'next'
import { interfaceLocales, type MessageTree } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { localesOfRoles, localesOfSite } from '#lib/model/translation/page-locales.ts'
import { type PageMetadata, pageMetadata } from '#lib/site/metadata/metadata.ts'
import { rolePicture } from '#lib/site/routes/share-picture.ts'

type Page = Pick<PageMetadata, 'locale' | 'path' | 'title' | 'description' | 'downloads'>

type SiteTexts = {
  readonly catalog: Catalog
  /** Interface strings that the site brings. */
  readonly messages: ReadonlyMap<Locale, MessageTree>
}

/** Of a page that is made of interface strings and names, such as a list or the search. */
export function overviewMetadata({ catalog, messages }: SiteTexts, page: Page): Metadata {
  const locales = localesOfSite(catalog, interfaceLocales(messages))
  return pageMetadata({ site: catalog.site, locales, ...page })
}

type RolePage = Page & {
  readonly role: Role
  /** Those of the whole role, unless the page shows less of it. */
  readonly locales?: readonly Locale[]
}

/** Of a page of a role. A link to it is shown with the picture of the role. */
export async function roleMetadata(catalog: Catalog, { role, ...page }: RolePage): Promise<Metadata> {
  return pageMetadata({
    site: catalog.site,
    locales: localesOfRoles(catalog, [role]),
    picture: await rolePicture(role, page.locale),
    ...page,
  })
}
