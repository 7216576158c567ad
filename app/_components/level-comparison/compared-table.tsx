import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ComparedCell } from '#app/_components/level-comparison/compared-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { ComparedSkill } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { comparedAnchor, requirementHref } from '#lib/site/routes/routes.ts'

type ComparedTableProps = {
  readonly role: Role
  readonly caption: ReactNode
  readonly skills: readonly ComparedSkill[]
  readonly pair: LevelPair
}

/** A row for each skill, with its cells at the lower and the higher level; on a phone one below the other. */
export function ComparedTable({ role, caption, skills, pair }: ComparedTableProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const { level: from } = pair.from
  const { level: to } = pair.to
  return (
    <table className="compared">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnSkill')}</th>
          <th scope="col">
            <LocalText of={from.name} />
          </th>
          <th scope="col">
            <LocalText of={to.name} />
          </th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ requirement: { skill }, before, after, sameText }) => (
          <tr key={skill.id} id={comparedAnchor(skill.id)}>
            <th scope="row">
              <a href={requirementHref(locale, role.id, skill.id)}>
                <LocalText of={skill.name} />
              </a>
              <small>
                <LocalText of={skill.domain.name} />
              </small>
            </th>
            <ComparedCell level={from} cell={before} />
            <ComparedCell level={to} cell={after} {...(sameText && { sameAs: from })} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
