import { Mark } from '#app/_components/ui/mark.tsx'
import { directionOf, ownLanguageName } from '#lib/i18n/language.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { followLanguageOfBrowser } from '#lib/site/headers/inline-scripts.ts'
import { homeHref } from '#lib/site/routes/routes.ts'

type LanguageChoiceProps = { readonly site: Site }

/** The languages of the site, each described in itself. A script redirects to the reader's own. */
export function LanguageChoice({ site }: LanguageChoiceProps) {
  return (
    <>
      <header className="site-header">
        <div className="wrap">
          <Mark name={site.name.original} href={homeHref(site.defaultLocale)} />
        </div>
      </header>
      <main className="wrap grow pb-20">
        <h1 className="pt-16 font-serif text-3xl font-semibold">{site.name.original}</h1>
        <ul className="mt-8 max-w-2xl">
          {site.locales.map((locale) => {
            const description = inLocale(site.description, locale)
            return (
              <li key={locale} lang={locale} dir={directionOf(locale)} className="border-t border-line py-4">
                <a href={homeHref(locale)} hrefLang={locale} className="text-lg font-semibold">
                  {ownLanguageName(locale)}
                </a>
                <p
                  className="mt-1 text-muted"
                  lang={description.locale}
                  dir={directionOf(description.locale)}
                >
                  {description.value}
                </p>
              </li>
            )
          })}
        </ul>
      </main>
      <script dangerouslySetInnerHTML={{ __html: followLanguageOfBrowser }} />
    </>
  )
}
