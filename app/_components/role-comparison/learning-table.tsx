import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { bySteps, type ChangeOfRole, type Learning } from '#lib/model/compare/what-to-learn.ts'
import { cellHref } from '#lib/site/routes/routes.ts'

type LearningTableProps = {
  readonly role: Role
  readonly change: ChangeOfRole
  readonly scaleLength: number
}

/** What is to be learned, the biggest steps first, each with where it is described. */
export function LearningTable({ role, change, scaleLength }: LearningTableProps) {
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
      {bySteps(change.toLearn).map(({ steps, learnings }) => (
        <tbody key={steps}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {t.rich('steps', { steps })} <small>{t.rich('skillCount', { count: learnings.length })}</small>
            </th>
          </tr>
          {learnings.map((learning) => (
            <LearningRow key={learning.skill.id} {...{ role, learning, scaleLength }} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type LearningRowProps = {
  readonly role: Role
  readonly learning: Learning
  readonly scaleLength: number
}

function LearningRow({ role, learning: { skill, cell, held }, scaleLength }: LearningRowProps) {
  const t = useTranslations('compare')
  const locale = useLocale()
  return (
    <tr>
      <th scope="row">
        <a href={cellHref(locale, role.id, skill.id, cell.level.id)} data-cell="">
          <LocalText of={skill.name} />
        </a>
      </th>
      <td className="text-muted">{held ? <LocalText of={held.name} /> : t.rich('notHeld')}</td>
      <td>
        <ProficiencyCell {...cell} scaleLength={scaleLength} small told />
        <LocalText of={cell.proficiency.name} />
      </td>
      <td>
        <ObligationTag mandatory={cell.mandatory} />
      </td>
    </tr>
  )
}
