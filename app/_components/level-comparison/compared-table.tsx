import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ComparedCell } from '#app/_components/level-comparison/compared-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'
import type { ChangeKind } from '#lib/model/compare/compare-levels.ts'
import type { ComparedSkill } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { comparedAnchor, requirementHref } from '#lib/site/routes/routes.ts'

const kindLabels = {
  'becomes-mandatory': 'kindMandatory',
  new: 'kindNew',
  rises: 'kindRises',
  eases: 'kindEases',
  'falls-away': 'kindFallsAway',
  stays: 'kindReworded',
  'not-asked': 'kindReworded',
} as const satisfies Record<ChangeKind, string>

type ComparedTableProps = {
  readonly role: Role
  readonly domain: Domain
  readonly skills: readonly ComparedSkill[]
  readonly pair: LevelPair
}

/** A row for each skill, with its cells at the lower and the higher level; on a phone one below the other. */
export function ComparedTable({ role, domain, skills, pair }: ComparedTableProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const { level: from } = pair.from
  const { level: to } = pair.to
  return (
    <table className="compared">
      <caption className="sr-only">
        {t.rich('caption', {
          domain: () => <LocalText of={domain.name} />,
          from: () => <LocalText of={from.name} />,
          to: () => <LocalText of={to.name} />,
        })}
      </caption>
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
        {skills.map(({ requirement: { skill }, before, after, kind, sameText }) => (
          <tr key={skill.id} id={comparedAnchor(skill.id)}>
            <th scope="row">
              <a href={requirementHref(locale, role.id, skill.id)}>
                <LocalText of={skill.name} />
              </a>
              <span className={kind === 'becomes-mandatory' ? 'tag tag-strong' : 'tag tag-plain'}>
                {t.rich(kindLabels[kind])}
              </span>
            </th>
            <ComparedCell level={from} cell={before} />
            <ComparedCell level={to} cell={after} {...(sameText && { sameAs: from })} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
