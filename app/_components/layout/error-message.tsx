import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { type ErrorPageName, errorPages } from '#lib/site/headers/error-pages.ts'
import { homeHref, rolesHref, skillsHref } from '#lib/site/routes/routes.ts'

type ErrorMessageProps = { readonly locale: Locale; readonly name: ErrorPageName }

/** Why there is no page, in one language, with links to everything else. */
export async function ErrorMessage({ locale, name }: ErrorMessageProps) {
  const reason = errorPages[name]
  const t = await getTranslations({ locale })
  return (
    <section
      lang={locale}
      dir={directionOf(locale)}
      data-language=""
      data-title={t(`${reason}.metaTitle`)}
      className="pt-16"
    >
      <h1 className="font-serif text-3xl font-semibold">{t.rich(`${reason}.title`)}</h1>
      <p className="mt-3 max-w-2xl text-muted">{t.rich(`${reason}.lead`)}</p>
      <p className="actions mt-4">
        <a href={rolesHref(locale)}>{t.rich('site.roles')}</a>
        <a href={skillsHref(locale)}>{t.rich('site.skills')}</a>
        <a href={homeHref(locale)}>{t.rich('notFound.home')}</a>
      </p>
    </section>
  )
}
