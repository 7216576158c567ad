import type { Metadata } from 'next'
import type { Locale } from '#lib/model/ids.ts'
import { inLocale } from '#lib/model/localized.ts'
import type { Site } from '#lib/model/site.ts'
import { type Download, downloadFormats } from '#lib/site/downloads.ts'
import { publicAddress } from '#lib/site/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes.ts'

type PageMetadata = {
  readonly site: Site
  readonly locale: Locale
  readonly path: PagePath
  readonly title: string
  readonly description: string
  /** The same in other forms. */
  readonly downloads?: readonly Download[]
}

/** Title, description, canonical address, and the same page in other languages and forms. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { site, locale, path, title, description, downloads = [] } = page
  const address = (other: Locale) => publicAddress(site, pageHref(other, path))
  const languages = Object.fromEntries(site.locales.map((other) => [other, address(other)]))
  const name = inLocale(site.name, locale).value
  return {
    title: path === '' ? `${name} · ${title}` : `${title} · ${name}`,
    description,
    alternates: {
      canonical: address(locale),
      languages: { ...languages, 'x-default': address(site.defaultLocale) },
      types: alternateTypes(site, downloads),
    },
  }
}

function alternateTypes(site: Site, downloads: readonly Download[]) {
  const types = [...new Set(downloads.map(({ kind }) => downloadFormats[kind].mediaType))]
  const ofType = (mediaType: string) =>
    downloads.filter(({ kind }) => downloadFormats[kind].mediaType === mediaType)
  return Object.fromEntries(
    types.map((type) => [type, ofType(type).map(({ href }) => ({ url: publicAddress(site, href) }))]),
  )
}
