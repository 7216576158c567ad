import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { rolesHref, searchHref, searchIndexHref, skillsHref } from '#lib/site/routes/routes.ts'

/** A form whose address can be shared. The script fills in the query of the address and its results. */
export function SearchPage() {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <>
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      <search>
        <form
          action={searchHref(locale)}
          className="search-form mt-7"
          data-search-page={searchIndexHref(locale)}
          data-failed={t('failed')}
        >
          <input
            type="search"
            name="q"
            aria-label={t('label')}
            placeholder={t('prompt')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" className="primary">
            {t.rich('nav')}
          </button>
        </form>
      </search>
      <p className="needs-script mt-5 max-w-2xl">
        {t.rich('needsScript', {
          skills: (words) => <a href={skillsHref(locale)}>{words}</a>,
          roles: (words) => <a href={rolesHref(locale)}>{words}</a>,
        })}
      </p>
      {/* The script owns the content, so hydration must not compare it. */}
      <div data-search-results="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
    </>
  )
}
