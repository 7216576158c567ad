import { useLocale } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { requirementHref } from '#lib/site/routes/routes.ts'

type RequirementLinksProps = { readonly roles: readonly Role[]; readonly skill: Skill }

/** Links to all levels of one skill, role by role. */
export function RequirementLinks({ roles, skill }: RequirementLinksProps) {
  const locale = useLocale()
  return (
    <ul className="row-links">
      {roles.map((role) => (
        <li key={role.id}>
          <a href={requirementHref(locale, role.id, skill.id)}>
            <LocalText of={role.name} />
          </a>
        </li>
      ))}
    </ul>
  )
}
