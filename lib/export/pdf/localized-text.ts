import { longestWord, markLongWords } from '#lib/export/pdf/long-words.ts'
import { directionOf } from '#lib/i18n/language.ts'
import { type MarkdownNode, markdownTree } from '#lib/markdown/markdown-tree.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { textAddresses } from '#lib/site/routes/text-links.ts'

/** The language of a text where it differs from that of the document. */
type OtherLanguage = { readonly lang?: string; readonly rtl?: boolean }

export type LocalizedText = OtherLanguage & {
  readonly text: string
  /** The length of the longest word, where a column could be too narrow for it. */
  readonly long?: number
}
export type LocalizedList = OtherLanguage & { readonly items: readonly string[] }
export type LocalizedProse = OtherLanguage & { readonly prose: readonly MarkdownNode[] }

export function localizedText(text: Localized<string>, locale: Locale): LocalizedText {
  const { value, ...found } = inLocale(text, locale)
  const long = longestWord(value)
  return { text: value, ...(long !== undefined && { long }), ...otherLanguage(found.locale, locale) }
}

export function localizedList(list: Localized<readonly string[]>, locale: Locale): LocalizedList {
  const { value, ...found } = inLocale(list, locale)
  return { items: value, ...otherLanguage(found.locale, locale) }
}

/** A Markdown text; its links are full addresses, because a PDF has no address to resolve them against. */
export function localizedProse(
  text: Localized<string>,
  locale: Locale,
  site: Pick<Site, 'url'>,
): LocalizedProse {
  const { value, ...found } = inLocale(text, locale)
  return {
    prose: markLongWords(markdownTree(value, textAddresses(site, locale))),
    ...otherLanguage(found.locale, locale),
  }
}

// About a third of a page, whatever the text.
const longFrom = 1200

/** Whether a text may be too long for one page. */
export function isLong(text: Localized<string> | undefined, locale: Locale): boolean {
  return text !== undefined && inLocale(text, locale).value.length > longFrom
}

/** The primary language subtag, which is enough for hyphenation and for readers of tagged PDFs. */
export const languageOf = (locale: Locale): string => new Intl.Locale(locale).language

function otherLanguage(found: Locale, locale: Locale): OtherLanguage {
  return found === locale ? {} : { lang: languageOf(found), rtl: directionOf(found) === 'rtl' }
}
