import { useLocale } from 'next-intl'
import { Field } from '#app/_components/community/field.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { listedClasses, listedStates, type WantedProposals } from '#lib/community/proposals/parse-filter.ts'
import { proposalsPath } from '#lib/community/routes/community-paths.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type ProposalFilterFormProps = { readonly wanted: WantedProposals; readonly isMember: boolean }

/** Chooses the listed proposals, in the address. */
export function ProposalFilterForm({ wanted, isMember }: ProposalFilterFormProps) {
  const t = useTranslations('community.list')
  const community = useTranslations('community')
  const locale = useLocale()
  return (
    <form method="get" action={pageHref(locale, proposalsPath)} className="filter-form">
      <Field id="state" label={t.rich('state')}>
        {(attributes) => (
          <select {...attributes} defaultValue={wanted.state}>
            <option value="">{t('any')}</option>
            {listedStates.map((state) => (
              <option key={state} value={state}>
                {community(`state.${state}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="class" label={t.rich('class')}>
        {(attributes) => (
          <select {...attributes} defaultValue={wanted.class}>
            <option value="">{t('any')}</option>
            {listedClasses.map((one) => (
              <option key={one} value={one}>
                {community(`class.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isMember && (
        <Field id="by" label={t.rich('whose')}>
          {(attributes) => (
            <select {...attributes} defaultValue={wanted.by}>
              <option value="">{t('any')}</option>
              <option value="me">{t('mine')}</option>
            </select>
          )}
        </Field>
      )}
      <button type="submit" className="button">
        {t.rich('filter')}
      </button>
    </form>
  )
}
