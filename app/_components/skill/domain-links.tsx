import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { DomainSkills } from '#lib/model/catalog/by-taxonomy.ts'
import { skillHref, skillsOfHref } from '#lib/site/routes/routes.ts'

/** Every domain with links to its skills, compact. */
export function DomainLinks({ domains }: { readonly domains: readonly DomainSkills[] }) {
  const t = useTranslations('skills')
  const locale = useLocale()
  if (domains.length === 0) return <p className="text-muted">{t.rich('empty')}</p>
  return (
    <dl className="text-body">
      {domains.map(({ domain, groups, count }) => (
        <div
          key={domain.id}
          className="gap-6 border-t border-line py-3 md:grid md:grid-cols-[17rem_1fr] md:items-baseline"
        >
          <dt className="font-semibold">
            <a href={skillsOfHref(locale, domain.id)} className="no-underline hover:underline">
              <LocalText of={domain.name} />
            </a>{' '}
            <span className="text-sm font-normal whitespace-nowrap text-muted">
              {t.rich('domainCount', { count })}
            </span>
          </dt>
          <dd>
            <ul className="flex flex-wrap gap-x-4 gap-y-1 max-md:mt-1">
              {groups.flatMap(({ skills }) =>
                skills.map((skill) => (
                  <li key={skill.id}>
                    <a href={skillHref(locale, skill.id)} className="inline-block py-0.5">
                      <LocalText of={skill.name} />
                    </a>
                  </li>
                )),
              )}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
