import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { PartList } from '#app/_components/translate/part-list.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { SourceRepository } from '#lib/model/catalog/site.ts'
import type { OutdatedParts } from '#lib/model/translation/coverage.ts'
import { sourceFileHref, translationPath } from '#lib/site/routes/source-file-href.ts'

type OutdatedFilesProps = { readonly files: readonly OutdatedParts[]; readonly source?: SourceRepository }

/** The files with outdated translations, each with its texts; nothing if there are none. */
export function OutdatedFiles({ files, source }: OutdatedFilesProps) {
  const t = useTranslations('translate')
  const locale = useLocale()
  if (files.length === 0) return null
  return (
    <Section id="older" heading={t.rich('olderHeading')} intro={t.rich('olderIntro')}>
      <table className="plain stacked">
        <caption className="sr-only">{t.rich('olderHeading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rich('columnFile')}</th>
            <th scope="col">{t.rich('columnOlder')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, parts }) => {
            const translation = translationPath(path, locale)
            const name = (
              <code dir="ltr" translate="no">
                {translation}
              </code>
            )
            return (
              <tr key={path}>
                <th scope="row">
                  {source ? <a href={sourceFileHref(source, translation)}>{name}</a> : name}
                </th>
                <td>
                  <PartList parts={parts} named />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
