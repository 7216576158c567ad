import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Legend } from '#app/_components/matrix/legend.tsx'
import { SharedTable, type SharedTableProps } from '#app/_components/role-comparison/shared-table.tsx'
import { LevelNames } from '#app/_components/ui/level-names.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { byDomain } from '#lib/model/catalog/matrix.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { RoleComparison } from '#lib/model/compare/compare-roles.ts'

type SharedSkillsProps = {
  readonly a: Role
  readonly b: Role
  readonly comparison: RoleComparison
  readonly scale: Catalog['scale']
}

/** Skills that both roles require: differing ones by domain, equal and incomparable ones collapsed. */
export function SharedSkills({ a, b, comparison, scale }: SharedSkillsProps) {
  const t = useTranslations('compare')
  const { differing, equal, notComparable, levels } = comparison
  const names = { a: () => <LocalText of={a.name} />, b: () => <LocalText of={b.name} /> }
  if (differing.length + equal.length + notComparable.length === 0) {
    return (
      <Section id="shared" heading={t.rich('sharedHeading')}>
        <p className="max-w-2xl text-muted">{t.rich('sharedNone', names)}</p>
      </Section>
    )
  }
  const table = { a, b, levels }
  return (
    <Section id="shared" heading={t.rich('sharedHeading')} intro={t.rich(introOf(comparison), names)}>
      <Legend scale={scale} />
      <LevelNames levels={levels.flatMap((pair) => [pair.a ?? [], pair.b ?? []]).flat()} />
      <SharedTables {...table} skills={differing} />
      {equal.length > 0 && (
        <details className="domain fold" open={differing.length === 0}>
          <summary>
            <h3>{t.rich('alikeHeading', { count: equal.length })}</h3>
          </summary>
          <SharedTables {...table} skills={equal} />
        </details>
      )}
      {notComparable.length > 0 && (
        <details className="domain fold" open={differing.length + equal.length === 0}>
          <summary>
            <h3>{t.rich('notComparableHeading', { count: notComparable.length })}</h3>
          </summary>
          <p className="mb-4">{t.rich('notComparableIntro', { count: notComparable.length })}</p>
          <SharedTables {...table} skills={notComparable} />
        </details>
      )}
    </Section>
  )
}

function introOf({ differing, equal, notComparable }: RoleComparison) {
  if (differing.length > 0) return 'sharedIntro'
  if (notComparable.length === 0) return 'sharedAllAlike'
  return equal.length > 0 ? 'sharedAlikeWhereComparable' : 'sharedNotComparable'
}

type SharedTablesProps = Omit<SharedTableProps, 'domain'>

function SharedTables({ skills, ...table }: SharedTablesProps) {
  return byDomain(skills).map(({ domain, items }) => (
    <SharedTable key={domain.id} {...table} skills={items} domain={domain} />
  ))
}
