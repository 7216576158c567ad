import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { FullMatrixCell } from '#app/_components/matrix/full-matrix-cell.tsx'
import { ColumnHeads } from '#app/_components/ui/column-heads.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { type MatrixSection, matrixSections } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { requirementHref, skillHref } from '#lib/site/routes/routes.ts'
import '#app/_components/matrix/full-matrix.css'

type FullMatrixProps = { readonly role: Role }

/** Every cell of a role with its description, one table for each domain. */
export function FullMatrix({ role }: FullMatrixProps) {
  const t = useTranslations('matrix')
  return matrixSections(role).map((section) => (
    <details key={section.domain.id} className="domain fold" open>
      <summary>
        <h2 className="font-serif text-xl font-semibold">
          <LocalText of={section.domain.name} marked />
        </h2>
        <span className="text-sm whitespace-nowrap text-muted">
          {t.rich('skillCount', { count: section.requirements.length })}
        </span>
      </summary>
      <FullMatrixTable role={role} section={section} />
    </details>
  ))
}

type FullMatrixTableProps = FullMatrixProps & { readonly section: MatrixSection }

function FullMatrixTable({ role, section }: FullMatrixTableProps) {
  const t = useTranslations('matrix')
  const row = useTranslations('glance')
  const locale = useLocale()
  const columns = role.levels.map(({ level }) => ({ id: level.id, head: <LocalText of={level.name} /> }))
  return (
    <table className={`full-matrix levels-${role.levels.length}`}>
      <caption className="sr-only">
        {t.rich('caption', { name: () => <LocalText of={section.domain.name} /> })}
      </caption>
      <ColumnHeads corner={t.rich('columnSkill')} columns={columns} />
      <tbody>
        {section.requirements.map((requirement) => (
          <tr key={requirement.skill.id}>
            <th scope="row">
              <a href={skillHref(locale, requirement.skill.id)}>
                <LocalText of={requirement.skill.name} />
              </a>
              <a
                href={requirementHref(locale, role.id, requirement.skill.id)}
                className="row-link"
                data-row=""
              >
                {row.rich('row', {
                  skill: () => <LocalText of={requirement.skill.name} />,
                  hidden: (words) => <span className="sr-only">{words}</span>,
                })}
              </a>
            </th>
            {role.levels.map(({ level }) => (
              <FullMatrixCell
                key={level.id}
                skill={requirement.skill}
                level={level}
                cell={findCell(requirement, level.id)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
