import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { type ChangeOfRole, groupMissing } from '#lib/model/compare/change-of-role.ts'
import type { MissingSkill } from '#lib/model/compare/skill-gap.ts'
import { cellHref } from '#lib/site/routes/routes.ts'

type MissingSkillsTableProps = {
  readonly role: Role
  readonly change: ChangeOfRole
}

/** The missing skills by obligation and step, each with a link to its description. */
export function MissingSkillsTable({ role, change }: MissingSkillsTableProps) {
  const t = useTranslations('compare')
  return (
    <table className="learnings">
      <caption className="sr-only">
        {t.rich('learnCaption', { level: () => <LocalText of={change.to.name} /> })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnSkill')}</th>
          <th scope="col">{t.rich('columnHeld')}</th>
          <th scope="col">{t.rich('columnAsked')}</th>
          <th scope="col">{t.rich('columnObligation')}</th>
        </tr>
      </thead>
      {groupMissing(change.missing).map(({ isMandatory, steps, skills }) => (
        <tbody key={`${isMandatory} ${steps}`}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              <ObligationTag mandatory={isMandatory} /> {t.rich('steps', { steps })}{' '}
              <small>{t.rich('skillCount', { count: skills.length })}</small>
            </th>
          </tr>
          {skills.map((missing) => (
            <MissingSkillRow key={missing.skill.id} role={role} missing={missing} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type MissingSkillRowProps = {
  readonly role: Role
  readonly missing: MissingSkill
}

function MissingSkillRow({ role, missing: { skill, cell, held } }: MissingSkillRowProps) {
  const t = useTranslations('compare')
  const locale = useLocale()
  return (
    <tr>
      <th scope="row">
        <a href={cellHref(locale, role.id, skill.id, cell.level.id)} data-cell="">
          <LocalText of={skill.name} />
        </a>
      </th>
      <td className="text-muted">{held ? <LocalText of={held.proficiency.name} /> : t.rich('notHeld')}</td>
      <td>
        <ProficiencyCell {...cell} small decorative />
        <LocalText of={cell.proficiency.name} />
      </td>
      <td>
        <ObligationTag mandatory={cell.mandatory} />
      </td>
    </tr>
  )
}
