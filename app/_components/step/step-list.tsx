import { useLocale } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { FamilyRoles } from '#lib/model/catalog/by-taxonomy.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { findStepFrom } from '#lib/model/compare/level-pairs.ts'
import { careerPathHref, levelsHref, roleHref } from '#lib/site/routes/routes.ts'

/** The levels of every role; each links to what comes next, as the server does for a chosen one. */
export function StepList({ families }: { readonly families: readonly FamilyRoles[] }) {
  const locale = useLocale()
  return families.map(({ family, roles }) => (
    <section key={family.id} className="section" aria-labelledby={family.id}>
      <h2 id={family.id}>
        <LocalText of={family.name} marked />
      </h2>
      <dl className="step-list">
        {roles.map((role) => (
          <div key={role.id}>
            <dt>
              <a href={roleHref(locale, role.id)} data-role={role.id}>
                <LocalText of={role.name} />
              </a>
            </dt>
            {role.levels.map(({ level }) => (
              <dd key={level.id}>
                <StepLink role={role} level={level} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  ))
}

function StepLink({ role, level }: { readonly role: Role; readonly level: Level }) {
  const locale = useLocale()
  const next = findStepFrom(role, level)
  const href = next
    ? levelsHref(locale, role.id, level.id, next.to.level.id)
    : careerPathHref(locale, role.id)
  return (
    <a href={href} data-role={role.id} data-level={level.id}>
      <LocalText of={level.name} />
    </a>
  )
}
