import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Glossary } from '#lib/model/translation/glossary.ts'

type GlossaryTableProps = {
  readonly glossary: Glossary
  /** The language of the terms. */
  readonly original: Locale
}

/** The glossary of the language of the page; nothing if there is none. */
export function GlossaryTable({ glossary, original }: GlossaryTableProps) {
  const t = useTranslations('translate')
  const format = useFormatter()
  if (glossary.length === 0) return null
  const hasNotes = glossary.some(({ note }) => note !== undefined)
  return (
    <Section id="glossary" heading={t.rich('glossaryHeading')} intro={t.rich('glossaryIntro')}>
      <table className="plain">
        <caption className="sr-only">{t.rich('glossaryCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rich('columnTerm')}</th>
            <th scope="col">{t.rich('columnUse')}</th>
            <th scope="col">{t.rich('columnAvoid')}</th>
            {hasNotes && <th scope="col">{t.rich('columnNote')}</th>}
          </tr>
        </thead>
        <tbody>
          {glossary.map(({ term, use, avoid, note }) => (
            <tr key={term}>
              <th scope="row" lang={original}>
                {term}
              </th>
              <td>{use.length > 0 ? format.list(use, { type: 'disjunction' }) : t.rich('stays')}</td>
              <td>{avoid.length > 0 ? format.list(avoid, { type: 'disjunction' }) : '—'}</td>
              {hasNotes && <td>{note}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
