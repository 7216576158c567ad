import type { ChangeMessage, Speaker } from '#lib/i18n/change-words.ts'
import { languageName } from '#lib/i18n/language.ts'
import type { HistoricNames } from '#lib/model/historic-names.ts'
import type { Locale } from '#lib/model/ids.ts'
import { inLocale, type Localized } from '#lib/model/localized.ts'

type Values = Record<string, string | number | ((chunks: string) => string)>

/** The messages of the namespace `changes`, with tags filled by text. */
export type SayChange = (message: ChangeMessage, values: Values) => string

/** Puts changes into plain text, for feeds. */
export function plainSpeaker(locale: Locale, names: HistoricNames, sayChange: SayChange): Speaker<string> {
  const name = (text: Localized<string>) => inLocale(text, locale).value
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    say: (message, values = {}, tags = {}) => {
      const filled = Object.entries(tags).map(([tag, text]) => [tag, () => text] as const)
      return sayChange(message, { ...values, ...Object.fromEntries(filled) })
    },
    name,
    subject: (subject) => name(names.ofSubject(subject)),
    language: (language) => languageName(language, locale),
    list: (items) => lists.format(items),
  }
}
