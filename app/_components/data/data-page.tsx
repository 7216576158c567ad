import { useLocale } from 'next-intl'
import { DataRules } from '#app/_components/data/data-rules.tsx'
import { DocumentTable } from '#app/_components/data/document-table.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { EmbedSnippet } from '#app/_components/downloads/embed-snippet.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CopyBlock } from '#app/_components/ui/copy-block.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { dataExamples } from '#lib/site/metadata/data-examples.ts'
import { siteSizes } from '#lib/site/metadata/download-sizes.ts'
import { type Download, siteDownloads } from '#lib/site/routes/downloads.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { apiHref, cellAnchor, embedRoleHref, embedSkillHref } from '#lib/site/routes/routes.ts'

type DataPageProps = {
  readonly catalog: Catalog
  /** Where there is a history. */
  readonly feeds: readonly Download[]
}

/** The downloads of the whole site, and its API. */
export function DataPage({ catalog, feeds }: DataPageProps) {
  const t = useTranslations('data')
  const locale = useLocale()
  const { site } = catalog
  const role = catalog.roles.find(({ requirements }) => requirements.length > 0)
  const requirement = role?.requirements[0]
  const skill = requirement?.skill ?? catalog.skills[0]
  const folder = new URL(publicAddress(site, apiHref('')))
  const base = () => (
    <code dir="ltr" translate="no">
      {folder.origin}
      <wbr />
      {folder.pathname}
    </code>
  )
  return (
    <>
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      <Downloads downloads={[...siteDownloads(locale), ...feeds]} sizes={siteSizes(catalog, locale)} />
      <Section id="documents" heading={t.rich('documentsHeading')} intro={t.rich('documentsIntro', { base })}>
        <DocumentTable role={role?.id} skill={skill?.id} />
      </Section>
      <Section id="rules" heading={t.rich('rulesHeading')} intro={t.rich('rulesIntro')}>
        <DataRules
          site={site}
          fragment={
            requirement ? cellAnchor(requirement.skill.id, requirement.cells[0].level.id) : 'skill--level'
          }
        />
      </Section>
      <Section id="examples" heading={t.rich('examplesHeading')} intro={t.rich('examplesIntro')}>
        {dataExamples(catalog, locale).map(({ kind, code }) => (
          <div key={kind} className="mb-6">
            <h3 className="text-body font-semibold">{t.rich(kind)}</h3>
            <CopyBlock code={code} />
          </div>
        ))}
      </Section>
      {skill && (
        <Section id="embed" heading={t.rich('embedHeading')} intro={t.rich('embedIntro')}>
          {role && <EmbedSnippet site={site} href={embedRoleHref(locale, role.id)} name={role.name} />}
          <h3 className="mt-6 text-body font-semibold">{t.rich('embedSkill')}</h3>
          <EmbedSnippet site={site} href={embedSkillHref(locale, skill.id)} name={skill.name} />
        </Section>
      )}
    </>
  )
}
