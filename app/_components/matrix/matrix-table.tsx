import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import type { MatrixSection } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { cellHref, skillHref } from '#lib/site/routes/routes.ts'

type MatrixTableProps = {
  readonly role: Role
  readonly section: MatrixSection
  readonly scaleLength: number
}

/** The requirements of one domain: a row a skill, a column a level. */
export function MatrixTable({ role, section, scaleLength }: MatrixTableProps) {
  const t = useTranslations('matrix')
  return (
    <table className={`matrix levels-${role.levels.length}`}>
      <caption className="sr-only">
        {t.rich('caption', { domain: () => <LocalText of={section.domain.name} /> })}
      </caption>
      <colgroup>
        <col />
        {role.levels.map(({ level }) => (
          <col key={level.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnSkill')}</th>
          {role.levels.map(({ level }) => (
            <th key={level.id} scope="col">
              <ShortLevel level={level} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {section.requirements.map((requirement) => (
          <MatrixRow key={requirement.skill.id} {...{ role, requirement, scaleLength }} />
        ))}
      </tbody>
    </table>
  )
}

type MatrixRowProps = {
  readonly role: Role
  readonly requirement: Requirement
  readonly scaleLength: number
}

function MatrixRow({ role, requirement, scaleLength }: MatrixRowProps) {
  const t = useTranslations('cell')
  const locale = useLocale()
  const { skill } = requirement
  return (
    <tr>
      <th scope="row">
        <a href={skillHref(locale, skill.id)}>
          <LocalText of={skill.name} />
        </a>
      </th>
      {role.levels.map(({ level }) => {
        const cell = findCell(requirement, level.id)
        return (
          <td key={level.id}>
            {cell ? (
              <ProficiencyCell
                proficiency={cell.proficiency}
                scaleLength={scaleLength}
                mandatory={cell.mandatory}
                href={cellHref(locale, role.id, skill.id, level.id)}
                of={[skill.name, level.name]}
              />
            ) : (
              <span className="none" title={t('notAsked')}>
                <span aria-hidden="true">—</span>
                <span className="sr-only">{t.rich('notAsked')}</span>
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}
