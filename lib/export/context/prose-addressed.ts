import { rewriteLinks } from '#lib/markdown/text-links.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { textAddresses } from '#lib/site/routes/text-links.ts'

/** A Markdown text whose links to pages of the site are full addresses. */
export function proseAddressed(site: Pick<Site, 'url'>, locale: Locale, text: string): string {
  const addressOf = textAddresses(site, locale)
  return rewriteLinks(text, ({ href }) => (addressOf(href) === href ? undefined : addressOf(href)))
}
