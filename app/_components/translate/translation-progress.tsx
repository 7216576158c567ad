import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { MissingFiles } from '#app/_components/translate/missing-files.tsx'
import { OutdatedFiles } from '#app/_components/translate/outdated-files.tsx'
import { ShareText } from '#app/_components/translate/share-text.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole } from '#lib/model/catalog/find.ts'
import { coverage, missingTexts, outdatedTexts } from '#lib/model/translation/coverage.ts'
import { roleHref } from '#lib/site/routes/routes.ts'
import '#app/_components/translate/translation-progress.css'

/** How much of each role is translated, and the files with missing or outdated translations. */
export function TranslationProgress({ catalog }: { readonly catalog: Catalog }) {
  const t = useTranslations('translate')
  const locale = useLocale()
  const { source } = catalog.site
  const { roles } = coverage(catalog, locale)
  const missing = missingTexts(catalog, locale)
  const groups = [
    {
      key: 'roles',
      label: t.rich('filesOfRoles'),
      files: missing.filter(({ path }) => path.startsWith('roles/')),
    },
    {
      key: 'skills',
      label: t.rich('filesOfSkills'),
      files: missing.filter(({ path }) => path.startsWith('skills/')),
    },
    { key: 'site', label: t.rich('filesOfSite'), files: missing.filter(({ path }) => !path.includes('/')) },
  ].filter(({ files }) => files.length > 0)
  return (
    <>
      <Section id="roles" heading={t.rich('rolesHeading')} intro={t.rich('rolesIntro')}>
        <table className="plain">
          <caption className="sr-only">{t.rich('rolesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rich('columnRole')}</th>
              <th scope="col">{t.rich('columnShare')}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role: id, values }) => {
              const role = findRole(catalog, id)
              return (
                <tr key={id}>
                  <th scope="row">
                    <a href={roleHref(locale, id)}>{role && <LocalText of={role.name} />}</a>
                  </th>
                  <td>
                    <ShareText share={values} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Section>
      <OutdatedFiles files={outdatedTexts(catalog, locale)} {...(source && { source })} />
      {groups.length > 0 && (
        <Section
          id="missing"
          heading={t.rich('missingHeading')}
          intro={source ? t.rich('missingIntro') : t.rich('missingIntroNoSource')}
        >
          {groups.map(({ key, label, files }) => (
            <details key={key} className="missing-group">
              <summary>
                {label} <small>{t.rich('fileCount', { count: files.length })}</small>
              </summary>
              <MissingFiles files={files} {...(source && { source })} />
            </details>
          ))}
        </Section>
      )}
    </>
  )
}
