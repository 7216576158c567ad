import { useLocale } from 'next-intl'
import { HowToRead } from '#app/_components/home/how-to-read.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { FamilyRolesList } from '#app/_components/role/family-roles-list.tsx'
import { SearchLink } from '#app/_components/search/search-link.tsx'
import { DomainLinks } from '#app/_components/skill/domain-links.tsx'
import { StepForm } from '#app/_components/step/step-form.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { rolesByFamily, skillsByDomain } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { History } from '#lib/model/history/history.ts'
import { changesHref, skillsHref } from '#lib/site/routes/routes.ts'

type HomePageProps = { readonly catalog: Catalog; readonly history: History | undefined }

export function HomePage({ catalog, history }: HomePageProps) {
  const t = useTranslations('home')
  const changes = useTranslations('changes')
  const locale = useLocale()
  return (
    <div className="pt-10 md:pt-16">
      <PageTitle title={t.rich('title')} lead={t.rich('lead')} />
      {catalog.roles.length > 0 && <StepForm catalog={catalog} />}
      <p className="mt-5">
        <SearchLink wide />
      </p>
      <p className="actions mt-3">
        <a href="#roles">{t.rich('browseRoles')}</a>
        <a href={skillsHref(locale)}>{t.rich('browseSkills')}</a>
        {history && <a href={changesHref(locale)}>{changes.rich('title')}</a>}
      </p>
      <Section id="roles" heading={t.rich('rolesHeading')} intro={t.rich('rolesIntro')}>
        <FamilyRolesList families={rolesByFamily(catalog, locale)} />
      </Section>
      <Section id="skills" heading={t.rich('skillsHeading')} intro={t.rich('skillsIntro')}>
        <DomainLinks domains={skillsByDomain(catalog, locale)} />
      </Section>
      <Section id="how" heading={t.rich('howHeading')} intro={t.rich('howIntro')}>
        <HowToRead ladder={catalog.ladders[0]} scale={catalog.scale} />
      </Section>
    </div>
  )
}
