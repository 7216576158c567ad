import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Legend } from '#app/_components/matrix/legend.tsx'
import { SharedTable } from '#app/_components/role-comparison/shared-table.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog.ts'
import type { RoleComparison } from '#lib/model/compare-roles.ts'
import { byDomain } from '#lib/model/matrix.ts'
import type { Role } from '#lib/model/role.ts'

type SharedSkillsProps = {
  readonly a: Role
  readonly b: Role
  readonly comparison: RoleComparison
  readonly scale: Catalog['scale']
}

/** What both roles ask: what differs by domain, what is alike folded away. */
export function SharedSkills({ a, b, comparison, scale }: SharedSkillsProps) {
  const t = useTranslations('compare')
  const { differing, alike, levels } = comparison
  const names = { a: () => <LocalText of={a.name} />, b: () => <LocalText of={b.name} /> }
  const shared = differing.length + alike.length
  if (shared === 0) {
    return (
      <Section id="shared" heading={t.rich('sharedHeading')}>
        <p className="max-w-2xl text-muted">{t.rich('sharedNone', names)}</p>
      </Section>
    )
  }
  const table = { a, b, levels, scaleLength: scale.length }
  return (
    <Section
      id="shared"
      heading={t.rich('sharedHeading')}
      intro={differing.length > 0 ? t.rich('sharedIntro') : t.rich('sharedAllAlike', names)}
    >
      <Legend scale={scale} />
      {byDomain(differing).map(({ domain, items }) => (
        <SharedTable key={domain.id} {...table} skills={items} domain={domain} />
      ))}
      {alike.length > 0 && (
        <details className="domain fold" open={differing.length === 0}>
          <summary>
            <h3>{t.rich('alikeHeading', { count: alike.length })}</h3>
          </summary>
          {byDomain(alike).map(({ domain, items }) => (
            <SharedTable key={domain.id} {...table} skills={items} domain={domain} />
          ))}
        </details>
      )}
    </Section>
  )
}
