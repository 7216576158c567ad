import { useLocale } from 'next-intl'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { countRole } from '#lib/model/catalog/counts.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { domainsBySize, firstMandatory } from '#lib/model/path/role-answers.ts'
import { skillHref } from '#lib/site/routes/routes.ts'

export function SkillsAnswer({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  const format = useFormatter()
  const locale = useLocale()
  const domains = domainsBySize(role)
  const first = firstMandatory(role)
  const largest = domains.slice(0, 3).map((domain) => <LocalText key={domain.id} of={domain.name} />)
  return (
    <>
      <p>
        {t.rich('answerSkills', {
          ...countRole(role),
          domains: domains.length,
          largest: () => format.list(largest),
        })}
      </p>
      {first && (
        <p>
          {t.rich('answerSkillsFirst', {
            level: () => <LocalText of={first.level.name} />,
            skills: () =>
              format.list(
                first.skills.map((skill) => (
                  <a key={skill.id} href={skillHref(locale, skill.id)}>
                    <LocalText of={skill.name} />
                  </a>
                )),
              ),
          })}
        </p>
      )}
    </>
  )
}
