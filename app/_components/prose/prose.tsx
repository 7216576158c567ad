import { useLocale, useTranslations } from 'next-intl'
import { FallbackMark } from '#app/_components/ui/fallback-mark.tsx'
import { OutdatedMark } from '#app/_components/ui/outdated-mark.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { renderMarkdown } from '#lib/markdown/render-markdown.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { textHrefs } from '#lib/site/routes/text-links.ts'

type ProseProps = { readonly text: Localized<string>; readonly className?: string }

/** A Markdown text in the language of the page, or in the default one with a mark; an outdated translation is marked. */
export function Prose({ text, className }: ProseProps) {
  const locale = useLocale()
  const t = useTranslations('prose')
  const found = inLocale(text, locale)
  const words = {
    done: t('done'),
    toDo: t('toDo'),
    code: t('code'),
    table: t('table'),
    ...(found.locale !== locale && { lang: locale, textLang: found.locale }),
  }
  const html = { __html: renderMarkdown(found.value, { hrefOf: textHrefs(locale), words }) }
  const classes = className ? `prose ${className}` : 'prose'
  if (found.locale === locale) {
    const prose = <div className={found.isOutdated ? 'prose' : classes} dangerouslySetInnerHTML={html} />
    if (!found.isOutdated) return prose
    return (
      <div className={classes}>
        {prose}
        <OutdatedMark />
      </div>
    )
  }
  return (
    <div className={classes}>
      <div
        className="prose"
        lang={found.locale}
        dir={directionOf(found.locale)}
        dangerouslySetInnerHTML={html}
      />
      <FallbackMark language={found.locale} />
    </div>
  )
}
