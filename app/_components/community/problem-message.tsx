import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { communityPath } from '#lib/community/routes/community-paths.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type ProblemMessageProps = {
  /** The fields of a form that was not stored. */
  readonly unsaved: Readonly<Record<string, string>>
}

/** What to do after a request had no effect, with what was typed. */
export function ProblemMessage({ unsaved }: ProblemMessageProps) {
  const t = useTranslations('community.problem')
  const locale = useLocale()
  const texts = Object.entries(unsaved).filter(([, value]) => /\s/.test(value.trim()))
  return (
    <>
      {texts.length > 0 && (
        <section className="section" aria-labelledby="unsaved-heading">
          <h2 id="unsaved-heading">{t.rich('unsaved')}</h2>
          <p className="intro">{t.rich('unsavedHint')}</p>
          {texts.map(([name, value]) => (
            <p key={name} className="plain-text">
              {value}
            </p>
          ))}
        </section>
      )}
      <p className="actions mt-6">
        <a href={pageHref(locale, communityPath)}>{t.rich('back')}</a>
      </p>
    </>
  )
}
