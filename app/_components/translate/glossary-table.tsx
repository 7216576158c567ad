import { useFormatter, useTranslations } from 'next-intl'
import { Section } from '#app/_components/ui/section.tsx'
import type { Glossary } from '#lib/model/glossary.ts'
import type { Locale } from '#lib/model/ids.ts'

type GlossaryTableProps = {
  readonly glossary: Glossary
  /** The language in which the terms stand. */
  readonly original: Locale
}

/** How terms are rendered in the language of the page; nothing where the team keeps no glossary for it. */
export function GlossaryTable({ glossary, original }: GlossaryTableProps) {
  const t = useTranslations('translate')
  const format = useFormatter()
  if (glossary.length === 0) return null
  const hasNotes = glossary.some(({ note }) => note !== undefined)
  return (
    <Section id="glossary" heading={t('glossaryHeading')} intro={t('glossaryIntro')}>
      <table className="plain">
        <caption className="sr-only">{t('glossaryCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnTerm')}</th>
            <th scope="col">{t('columnUse')}</th>
            <th scope="col">{t('columnAvoid')}</th>
            {hasNotes && <th scope="col">{t('columnNote')}</th>}
          </tr>
        </thead>
        <tbody>
          {glossary.map(({ term, use, avoid, note }) => (
            <tr key={term}>
              <th scope="row" lang={original}>
                {term}
              </th>
              <td>{use.length > 0 ? format.list(use, { type: 'disjunction' }) : t('stays')}</td>
              <td>{avoid.length > 0 ? format.list(avoid, { type: 'disjunction' }) : '—'}</td>
              {hasNotes && <td>{note}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
