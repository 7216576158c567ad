import type { MetadataRoute } from 'next'
import { directionOf } from '#lib/i18n/language.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { themeColours } from '#lib/site/metadata/theme-colours.ts'
import { homeHref, iconHref, rootHref } from '#lib/site/routes/routes.ts'

/** The web app manifest. */
export function siteManifest({ name, description, defaultLocale }: Site): MetadataRoute.Manifest {
  const ownName = inLocale(name, defaultLocale).value
  return {
    id: rootHref('/'),
    name: ownName,
    short_name: ownName,
    description: inLocale(description, defaultLocale).value,
    lang: defaultLocale,
    dir: directionOf(defaultLocale),
    start_url: homeHref(defaultLocale),
    scope: rootHref('/'),
    // Addresses are meant to be shared, so a way to see and copy them stays visible.
    display: 'minimal-ui',
    theme_color: themeColours.light,
    background_color: themeColours.light,
    icons: [
      { src: iconHref('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: iconHref('icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: iconHref('maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
