import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { NotRequired } from '#app/_components/matrix/not-required.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LevelHeads } from '#app/_components/ui/column-heads.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { MatrixSection } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import { cellHref, domainAnchor, skillHref } from '#lib/site/routes/routes.ts'

type MatrixTableProps = { readonly role: Role; readonly sections: readonly MatrixSection[] }

/** Requirements of a role: a row for each skill, a column for each level; with heads where there are several domains. */
export function MatrixTable({ role, sections }: MatrixTableProps) {
  const t = useTranslations('matrix')
  const [first, ...others] = sections
  const name = first && others.length === 0 ? first.domain.name : role.name
  return (
    <table className={`matrix levels-${role.levels.length}`}>
      <caption className="sr-only">{t.rich('caption', { name: () => <LocalText of={name} /> })}</caption>
      <LevelHeads corner={t.rich('columnSkill')} levels={role.levels.map(({ level }) => level)} />
      {sections.map((section) => (
        <tbody key={section.domain.id} id={others.length > 0 ? domainAnchor(section.domain.id) : undefined}>
          {others.length > 0 && <DomainRow section={section} columns={role.levels.length + 1} />}
          {section.requirements.map((requirement) => (
            <MatrixRow key={requirement.skill.id} role={role} requirement={requirement} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type DomainRowProps = { readonly section: MatrixSection; readonly columns: number }

function DomainRow({ section: { domain, requirements }, columns }: DomainRowProps) {
  const t = useTranslations('matrix')
  return (
    <tr className="matrix-domain">
      <th scope="rowgroup" colSpan={columns}>
        <h3>
          <LocalText of={domain.name} marked />
        </h3>
        <span className="text-sm whitespace-nowrap text-muted">
          {t.rich('skillCount', { count: requirements.length })}
        </span>
      </th>
    </tr>
  )
}

type MatrixRowProps = { readonly role: Role; readonly requirement: Requirement }

function MatrixRow({ role, requirement }: MatrixRowProps) {
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
                mandatory={cell.mandatory}
                href={cellHref(locale, role.id, skill.id, level.id)}
                of={[skill.name, level.name]}
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
