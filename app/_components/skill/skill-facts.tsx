import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalList } from '#app/_components/ui/local-list.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { formatDate } from '#lib/i18n/format-date.ts'
import type { SourceRepository } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { skillsOfHref } from '#lib/site/routes/routes.ts'
import { sourceFileHref } from '#lib/site/routes/source-file-href.ts'

type SkillFactsProps = { readonly skill: Skill; readonly source: SourceRepository | undefined }

/** Domain, latest change and links of a skill. */
export function SkillFacts({ skill, source }: SkillFactsProps) {
  const t = useTranslations('skill')
  const locale = useLocale()
  return (
    <aside aria-labelledby="facts-heading" className="facts">
      <h2 id="facts-heading" className="sr-only">
        {t.rich('facts')}
      </h2>
      <dl>
        <Fact term={t.rich('factDomain')}>
          <a href={skillsOfHref(locale, skill.domain.id)}>
            <LocalText of={skill.domain.name} marked />
          </a>
        </Fact>
        <Fact term={t.rich('factGroup')}>
          <a href={skillsOfHref(locale, skill.group.id)}>
            <LocalText of={skill.group.name} marked />
          </a>
        </Fact>
        {skill.updated && (
          <Fact term={t.rich('factUpdated')}>
            <time dateTime={skill.updated}>{formatDate(skill.updated, locale)}</time>
          </Fact>
        )}
        {skill.keywords.original.length > 0 && (
          <Fact term={t.rich('factKeywords')}>
            <LocalList of={skill.keywords} className="inline-list" />
          </Fact>
        )}
        {source && (
          <Fact term={t.rich('factSource')}>
            <a href={sourceFileHref(source, skill.path)}>{t.rich('factSourceLink')}</a>
          </Fact>
        )}
        {skill.links.length > 0 && (
          <Fact term={t.rich('factLinks')}>
            <ul lang={skill.name.locale}>
              {skill.links.map(({ title, url }) => (
                <li key={url}>
                  <a href={url}>{title}</a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </aside>
  )
}

function Fact({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
