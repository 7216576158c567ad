import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import { countCells } from '#lib/model/catalog/counts.ts'
import type { LevelRequirements, RoleCell } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { cellHref, rowAnchor } from '#lib/site/routes/routes.ts'
import '#app/_components/skill/level-table.css'

type LevelTableProps = {
  readonly requirements: LevelRequirements
  readonly skill: Skill
}

/** What one level requires of the skill, a row for each role with a cell. */
export function LevelTable({ requirements, skill }: LevelTableProps) {
  const t = useTranslations('skill')
  const { level, rows } = requirements
  const { mandatory } = countCells(rows.map((row) => row.cell))
  return (
    <table className="level-table">
      <caption>
        <LocalText of={level.name} />
        <small>{t.rich('levelCaption', { roles: rows.length, mandatory })}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnRole')}</th>
          <th scope="col">{t.rich('columnRequirement')}</th>
          <th scope="col">{t.rich('columnProficiency')}</th>
          <th scope="col">{t.rich('columnDescription')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LevelRow key={row.role.id} row={row} skill={skill} />
        ))}
      </tbody>
    </table>
  )
}

type LevelRowProps = { readonly row: RoleCell; readonly skill: Skill }

function LevelRow({ row, skill }: LevelRowProps) {
  const t = useTranslations('cell')
  const locale = useLocale()
  const { role, cell } = row
  return (
    <tr id={rowAnchor(role.id, cell.level.id)}>
      <th scope="row">
        <a href={cellHref(locale, role.id, skill.id, cell.level.id)} data-cell="">
          <LocalText of={role.name} />
        </a>
      </th>
      <td>
        <ObligationTag mandatory={cell.mandatory} />
      </td>
      <td>
        <ProficiencyCell {...cell} small decorative />
        <span className="step-name">
          <LocalText of={cell.proficiency.name} />
        </span>
      </td>
      <td>
        {cell.description ? (
          <Prose text={cell.description.text} />
        ) : (
          <span className="text-muted italic">{t.rich('noDescription')}</span>
        )}
      </td>
    </tr>
  )
}
