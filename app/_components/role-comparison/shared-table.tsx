import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LevelColumns } from '#app/_components/role-comparison/level-columns.tsx'
import { SharedRows } from '#app/_components/role-comparison/shared-rows.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'
import type { AlignedLevels } from '#lib/model/compare/aligned-levels.ts'
import type { SharedSkill } from '#lib/model/compare/compare-roles.ts'

export type SharedTableProps = {
  readonly a: Role
  readonly b: Role
  readonly levels: readonly AlignedLevels[]
  readonly domain: Domain
  readonly skills: readonly SharedSkill[]
}

// More columns than this do not fit on a phone next to the names of the roles.
const columnsOnAPhone = 6

/** The shared skills of one domain: two rows for each skill, a column for each pair of levels. */
export function SharedTable({ a, b, levels, domain, skills }: SharedTableProps) {
  const t = useTranslations('compare')
  return (
    <div className={levels.length > columnsOnAPhone ? 'domain many' : 'domain'}>
      <table className={`matrix pairs levels-${levels.length}`}>
        <caption>{t.rich('sharedCaption', { domain: () => <LocalText of={domain.name} /> })}</caption>
        <LevelColumns levels={levels} />
        {skills.map((shared) => (
          <SharedRows key={shared.skill.id} a={a} b={b} shared={shared} />
        ))}
      </table>
    </div>
  )
}
