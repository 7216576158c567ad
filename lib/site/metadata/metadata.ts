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
  /** The languages in which it says anything of its own; in another one it is a copy of the original. */
  readonly locales: readonly Locale[]
  /** The same in other forms. */
  readonly downloads?: readonly Download[]
  /** The picture beside a link to the page; without it, that of the site. */
  readonly picture?: SharePicture | undefined
}

/** Title, description, canonical address, the same page in other languages and forms, and how a link to it looks. */
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

/** What Open Graph and Twitter show of a page whose address is passed on. */
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

/** Open Graph wants a territory, such as `zh_CN`; the likeliest one where the locale names none. */
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
