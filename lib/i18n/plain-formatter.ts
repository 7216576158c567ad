import type { ChangeFormatter } from '#lib/i18n/change-formatter.ts'
import { languageName } from '#lib/i18n/language.ts'
import type { Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { HistoricNames } from '#lib/model/history/historic-names.ts'

/** Formats changes as plain text for feeds; `hasHeads` if every line starts with the name of its subject. */
export function plainFormatter(
  locale: Locale,
  names: HistoricNames,
  t: Translator<'changes'>,
  hasHeads = false,
): ChangeFormatter<string> {
  const name = (text: Localized<string>) => inLocale(text, locale).value
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    message: t.markup,
    name,
    subject: (subject) => name(names.ofSubject(subject)),
    language: (language) => languageName(language, locale),
    alone: (what) => (hasHeads ? what : what.charAt(0).toLocaleUpperCase(locale) + what.slice(1)),
    list: (items) => lists.format(items),
  }
}
