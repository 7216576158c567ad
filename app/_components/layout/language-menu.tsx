import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { directionOf, ownLanguageName } from '#lib/i18n/language.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

type LanguageMenuProps = { readonly site: Site; readonly path: PagePath }

/** The same page in the other languages. */
export function LanguageMenu({ site, path }: LanguageMenuProps) {
  const t = useTranslations('site')
  const locale = useLocale()
  if (site.locales.length === 1) return null
  return (
    <>
      <button type="button" popoverTarget="language-menu">
        {locale.toUpperCase()}
        <span className="sr-only"> {t.rich('chooseLanguage', { language: ownLanguageName(locale) })}</span>
      </button>
      <nav id="language-menu" popover="auto" className="menu" aria-label={t('language')}>
        <ul>
          {site.locales.map((other) => (
            <li key={other}>
              <a
                href={pageHref(other, path)}
                hrefLang={other}
                lang={other}
                dir={directionOf(other) === directionOf(locale) ? undefined : directionOf(other)}
                aria-current={other === locale ? 'true' : undefined}
                data-keep-address=""
              >
                {ownLanguageName(other)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
