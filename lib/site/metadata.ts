import type { Metadata } from 'next'
import type { Locale } from '#lib/model/ids.ts'
import { inLocale } from '#lib/model/localized.ts'
import type { Site } from '#lib/model/site.ts'
import { publicAddress } from '#lib/site/public-address.ts'
import { type PagePath, pageHref } from '#lib/site/routes.ts'

type PageMetadata = {
  readonly site: Site
  readonly locale: Locale
  readonly path: PagePath
  readonly title: string
  readonly description: string
}

/** Title, description, canonical address and the same page in the other languages. */
export function pageMetadata({ site, locale, path, title, description }: PageMetadata): Metadata {
  const address = (other: Locale) => publicAddress(site, pageHref(other, path))
  const languages = Object.fromEntries(site.locales.map((other) => [other, address(other)]))
  const name = inLocale(site.name, locale).value
  return {
    title: path === '' ? `${name} · ${title}` : `${title} · ${name}`,
    description,
    alternates: {
      canonical: address(locale),
      languages: { ...languages, 'x-default': address(site.defaultLocale) },
    },
  }
}
