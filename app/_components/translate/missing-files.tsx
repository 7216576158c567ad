import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { PartList } from '#app/_components/translate/part-list.tsx'
import type { SourceRepository } from '#lib/model/catalog/site.ts'
import type { MissingTexts } from '#lib/model/translation/coverage.ts'
import { sourceFileHref, translationPath } from '#lib/site/routes/source-file-href.ts'

type MissingFilesProps = { readonly files: readonly MissingTexts[]; readonly source?: SourceRepository }

/** The files with missing translations, each with what is missing, linked to the translation or else to its original. */
export function MissingFiles({ files, source }: MissingFilesProps) {
  const t = useTranslations('translate')
  const locale = useLocale()
  return (
    <table className="plain stacked">
      <caption className="sr-only">{t.rich('missingHeading')}</caption>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnFile')}</th>
          <th scope="col">{t.rich('columnMissing')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, parts, begun }) => {
          const translation = translationPath(path, locale)
          const name = (
            <code dir="ltr" translate="no">
              {translation}
            </code>
          )
          return (
            <tr key={path}>
              <th scope="row">
                {source ? <a href={sourceFileHref(source, begun ? translation : path)}>{name}</a> : name}
              </th>
              <td>{begun ? <PartList parts={parts} /> : t.rich('nothingBegun')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
