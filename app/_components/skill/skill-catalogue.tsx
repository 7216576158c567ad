import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { type DomainSkills, type GroupSkills, skillsByDomain } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countSkill } from '#lib/model/catalog/counts.ts'
import { skillHref } from '#lib/site/routes/routes.ts'

/** All skills by domain and group. */
export function SkillCatalogue({ catalog }: { readonly catalog: Catalog }) {
  const t = useTranslations('skills')
  const locale = useLocale()
  const domains = skillsByDomain(catalog, locale)
  if (domains.length === 0) return <p className="mt-8 text-muted">{t.rich('empty')}</p>
  return (
    <>
      {domains.length > 1 && <DomainJump domains={domains} />}
      {domains.map(({ domain, groups, count }) => (
        <Section
          key={domain.id}
          id={domain.id}
          heading={<LocalText of={domain.name} marked />}
          intro={t.rich('domainCount', { count })}
        >
          {groups.map((group) => (
            <SkillGroup key={group.group.id} catalog={catalog} group={group} />
          ))}
        </Section>
      ))}
    </>
  )
}

function DomainJump({ domains }: { readonly domains: readonly DomainSkills[] }) {
  const t = useTranslations('skills')
  return (
    <nav aria-label={t('jumpToDomain')} className="mt-8 text-body">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {domains.map(({ domain, count }) => (
          <li key={domain.id}>
            <a href={`#${domain.id}`} className="inline-block py-0.5">
              <LocalText of={domain.name} />
            </a>{' '}
            <span className="text-sm text-muted">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SkillGroup({ catalog, group }: { readonly catalog: Catalog; readonly group: GroupSkills }) {
  const t = useTranslations('skills')
  const locale = useLocale()
  return (
    <div
      id={group.group.id}
      className="gap-6 border-t border-line pt-3 pb-5 md:grid md:grid-cols-[14rem_1fr]"
    >
      <h3 className="font-semibold">
        <LocalText of={group.group.name} marked />
      </h3>
      <ul className="space-y-3 max-md:mt-2">
        {group.skills.map((skill) => (
          <li key={skill.id}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a href={skillHref(locale, skill.id)} className="font-medium">
                <LocalText of={skill.name} />
              </a>
              <span className="text-label whitespace-nowrap text-muted">
                {t.rich('askedBy', { count: countSkill(catalog, skill).roles })}
              </span>
            </p>
            <p className="max-w-2xl text-body text-muted">
              <LocalText of={skill.summary} marked />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
