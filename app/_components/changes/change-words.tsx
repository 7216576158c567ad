import { useLocale } from 'next-intl'
import { Fragment, type ReactElement } from 'react'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { ChangeFormatter } from '#lib/i18n/change-formatter.ts'
import { languageName } from '#lib/i18n/language.ts'
import type { HistoricNames } from '#lib/model/history/historic-names.ts'
import type { Subject } from '#lib/model/history/history.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

/** Describes changes in the language of the page, with links to what still exists. */
export function useChangeWords(names: HistoricNames): ChangeFormatter<ReactElement> {
  const t = useTranslations('changes')
  const format = useFormatter()
  const locale = useLocale()
  const subject = (of: Subject) => {
    const name = <LocalText of={names.ofSubject(of)} />
    return names.exists(of) ? <a href={pageHref(locale, `/${of.kind}s/${of.id}`)}>{name}</a> : name
  }
  return {
    message: (message, ...values) => <>{t.rich(message, ...values)}</>,
    name: (name) => <LocalText of={name} />,
    subject,
    alone: (what) => <span className="alone">{what}</span>,
    language: (tag) => languageName(tag, locale),
    // biome-ignore lint/suspicious/noArrayIndexKey: a page is rendered once
    list: (items) => <>{format.list(items.map((item, index) => <Fragment key={index}>{item}</Fragment>))}</>,
  }
}
