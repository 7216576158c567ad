import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { MatrixTable } from '#app/_components/matrix/matrix-table.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import type { RoleComparison } from '#lib/model/compare/compare-roles.ts'

type OnlyInOneProps = {
  readonly a: Role
  readonly b: Role
  readonly comparison: RoleComparison
}

/** The skills that only one of two roles requires. */
export function OnlyInOne({ a, b, comparison }: OnlyInOneProps) {
  const t = useTranslations('compare')
  const { onlyA, onlyB } = comparison
  if (onlyA.length + onlyB.length === 0) {
    return <Section id="only" heading={t.rich('toOnly')} intro={t.rich('onlyNone')} />
  }
  return (
    <div id="only">
      <OnlyIn role={a} other={b} requirements={onlyA} />
      <OnlyIn role={b} other={a} requirements={onlyB} />
    </div>
  )
}

type OnlyInProps = {
  readonly role: Role
  readonly other: Role
  readonly requirements: readonly Requirement[]
}

// More skills than this are collapsed by domain.
const skillsToShow = 12

function OnlyIn({ role, other, requirements }: OnlyInProps) {
  const t = useTranslations('compare')
  const matrix = useTranslations('matrix')
  const names = { role: () => <LocalText of={role.name} />, other: () => <LocalText of={other.name} /> }
  const count = requirements.length
  return (
    <Section
      id={`only-${role.id}`}
      heading={t.rich('onlyHeading', names)}
      intro={t.rich('onlyIntro', { ...names, count })}
    >
      {matrixSections({ requirements }).map((section) => (
        <details key={section.domain.id} className="domain fold" open={count <= skillsToShow}>
          <summary>
            <h3>
              <LocalText of={section.domain.name} marked />
            </h3>
            <span className="text-sm whitespace-nowrap text-muted">
              {matrix.rich('skillCount', { count: section.requirements.length })}
            </span>
          </summary>
          <MatrixTable role={role} sections={[section]} />
        </details>
      ))}
    </Section>
  )
}
