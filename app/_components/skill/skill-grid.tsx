import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { KeysHint } from '#app/_components/matrix/keys-hint.tsx'
import { NotRequired } from '#app/_components/matrix/not-required.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LevelHeads } from '#app/_components/ui/column-heads.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'
import { findCell, type RoleRequirement, requirementsByLadder } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { cellHref, requirementHref } from '#lib/site/routes/routes.ts'

type SkillGridProps = { readonly catalog: Catalog; readonly skill: Skill }

/** What each role requires of a skill at each level: a row for each role, a table for each ladder. */
export function SkillGrid({ catalog, skill }: SkillGridProps) {
  const t = useTranslations('skill')
  const ladders = requirementsByLadder(catalog, skill)
  return (
    <>
      {ladders.map(({ ladder, rows }) => (
        <table key={ladder.id} className={`matrix skill-grid levels-${ladder.levels.length}`}>
          <caption className={ladders.length > 1 ? 'text-start text-sm text-muted' : 'sr-only'}>
            {ladders.length > 1 ? <LocalText of={ladder.name} /> : t.rich('levelsHeading')}
          </caption>
          <LevelHeads corner={t.rich('columnRole')} levels={ladder.levels} />
          <tbody>
            {rows.map((row) => (
              <GridRow key={row.role.id} row={row} ladder={ladder} skill={skill} />
            ))}
          </tbody>
        </table>
      ))}
      <KeysHint />
    </>
  )
}

type GridRowProps = { readonly row: RoleRequirement; readonly ladder: Ladder; readonly skill: Skill }

function GridRow({ row: { role, requirement }, ladder, skill }: GridRowProps) {
  const locale = useLocale()
  return (
    <tr>
      <th scope="row">
        <a href={requirementHref(locale, role.id, skill.id)}>
          <LocalText of={role.name} />
        </a>
      </th>
      {ladder.levels.map((level) => {
        const cell = findCell(requirement, level.id)
        return (
          <td key={level.id}>
            {cell ? (
              <ProficiencyCell
                {...cell}
                href={cellHref(locale, role.id, skill.id, level.id)}
                of={[role.name, level.name]}
              />
            ) : (
              <NotRequired />
            )}
          </td>
        )
      })}
    </tr>
  )
}
