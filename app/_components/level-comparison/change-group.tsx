import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ComparedTable } from '#app/_components/level-comparison/compared-table.tsx'
import { groupNames } from '#app/_components/level-comparison/group-names.ts'
import { UnchangedSkills } from '#app/_components/level-comparison/unchanged-skills.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { ChangeGroup as Group } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'

type ChangeGroupProps = {
  readonly role: Role
  readonly pair: LevelPair
  readonly group: Group
  readonly isOpen: boolean
}

/** Skills that change alike, collapsed, with both descriptions of each. */
export function ChangeGroup({ role, pair, group, isOpen }: ChangeGroupProps) {
  const t = useTranslations('levels')
  const { kind, skills } = group
  return (
    <details className="fold change-group" open={isOpen}>
      <summary>
        <h3 className="font-semibold">{t.rich(groupNames[kind].heading)}</h3>
        <span className="text-sm text-muted">{t.rich('skillCount', { count: skills.length })}</span>
      </summary>
      {kind === 'same' ? (
        <UnchangedSkills role={role} skills={skills} />
      ) : (
        <ComparedTable role={role} caption={t.rich(groupNames[kind].heading)} skills={skills} pair={pair} />
      )}
    </details>
  )
}
