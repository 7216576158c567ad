import type { Metadata } from 'next'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { siteIcons } from '#lib/site/metadata/app-icons.ts'
import { type Download, downloadFormats } from '#lib/site/routes/downloads.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { manifestHref, type PagePath, pageHref } from '#lib/site/routes/routes.ts'
import { type SharePicture, shareImageSize, sitePicture } from '#lib/site/routes/share-picture.ts'

export type PageMetadata = {
  readonly site: Site
  readonly locale: Locale
  readonly path: PagePath
  readonly title: string
  readonly description: string
  /** The locales in which the page has texts of its own; in others it is a copy of the original. */
  readonly locales: readonly Locale[]
  /** The same content in other formats. */
  readonly downloads?: readonly Download[]
  /** The picture for shared links to the page; that of the site by default. */
  readonly picture?: SharePicture | undefined
}

/** Title, description, canonical address, alternates in other languages and formats, and previews of shared links. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { site, locale, path, title, description, locales, downloads = [] } = page
  const address = (other: Locale) => publicAddress(site, pageHref(other, path))
  const isTranslated = locales.includes(locale)
  const languages = Object.fromEntries(locales.map((other) => [other, address(other)]))
  const name = inLocale(site.name, locale).value
  return {
    title: path === '' ? `${name} · ${title}` : `${title} · ${name}`,
    description,
    alternates: {
      canonical: address(isTranslated ? locale : site.defaultLocale),
      ...(isTranslated && { languages: { ...languages, 'x-default': address(site.defaultLocale) } }),
      types: alternateTypes(site, downloads),
    },
    manifest: manifestHref,
    icons: siteIcons,
    ...sharing(page),
  }
}

/** The preview of a shared link in Open Graph and Twitter. */
function sharing({ site, locale, locales, path, title, description, picture }: PageMetadata): Metadata {
  const name = inLocale(site.name, locale).value
  const { href, alt } = picture ?? sitePicture(site, locale)
  const image = { url: publicAddress(site, href), alt, type: 'image/png', ...shareImageSize }
  return {
    openGraph: {
      type: 'website',
      siteName: name,
      title,
      description,
      url: publicAddress(site, pageHref(locales.includes(locale) ? locale : site.defaultLocale, path)),
      locale: openGraphLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale).map(openGraphLocale),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

/** Open Graph requires a territory, such as `zh_CN`; the likeliest one if the locale has none. */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}

function alternateTypes(site: Site, downloads: readonly Download[]) {
  const types = [...new Set(downloads.map(({ kind }) => downloadFormats[kind].mediaType))]
  const ofType = (mediaType: string) =>
    downloads.filter(({ kind }) => downloadFormats[kind].mediaType === mediaType)
  return Object.fromEntries(
    types.map((type) => [type, ofType(type).map(({ href }) => ({ url: publicAddress(site, href) }))]),
  )
}
