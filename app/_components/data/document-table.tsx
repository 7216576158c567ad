import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { apiHref } from '#lib/site/routes/routes.ts'
import '#app/_components/data/document-table.css'

type Document = 'site' | 'levels' | 'scale' | 'domains' | 'families' | 'skills' | 'roles' | 'all'

type DocumentTableProps = { readonly role: string | undefined; readonly skill: string | undefined }

/** The documents of the API, each with its content and schema. */
export function DocumentTable({ role, skill }: DocumentTableProps) {
  const t = useTranslations('data')
  const lists = (names: readonly Document[]) =>
    names.map((name) => ({ key: name, file: `${name}.json`, label: `${name}.json` }))
  const one = (key: 'skill' | 'role', id: string | undefined) =>
    id === undefined ? [] : [{ key, file: `${key}s/${id}.json`, label: `${key}s/${id}.json` }]
  const rows = [
    ...lists(['site', 'levels', 'scale', 'domains', 'families', 'skills']),
    ...one('skill', skill),
    ...lists(['roles']),
    ...one('role', role),
    ...lists(['all']),
  ]
  return (
    <table className="documents">
      <caption className="sr-only">{t.rich('documentsHeading')}</caption>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnDocument')}</th>
          <th scope="col">{t.rich('columnHolds')}</th>
          <th scope="col">{t.rich('columnSchema')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, file, label }) => (
          <tr key={file}>
            <th scope="row">
              <a href={apiHref(file)} dir="ltr" translate="no">
                {label}
              </a>
            </th>
            <td>{t.rich(key)}</td>
            <td>
              <a href={apiHref(`schema/${key}.json`)} aria-label={`${t('schema')}: ${key}`}>
                {t.rich('schema')}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
