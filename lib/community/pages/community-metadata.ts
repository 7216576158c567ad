import type { Metadata } from 'next'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { siteIcons } from '#lib/site/metadata/app-icons.ts'
import { manifestHref } from '#lib/site/routes/routes.ts'

/** Search engines list the matrix, and not the talk about it. */
export function communityMetadata(site: Site, locale: Locale, title: string): Metadata {
  return {
    title: `${title} · ${inLocale(site.name, locale).value}`,
    robots: { index: false },
    manifest: manifestHref,
    icons: siteIcons,
  }
}
