import { useLocale } from 'next-intl'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { PairedCell } from '#app/_components/role-comparison/paired-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { CellPair, SharedSkill } from '#lib/model/compare/compare-roles.ts'
import { skillHref } from '#lib/site/routes/routes.ts'

type SharedRowsProps = {
  readonly a: Role
  readonly b: Role
  readonly shared: SharedSkill
}

/** One skill: its name with the differences in words, then a row for each role. */
export function SharedRows({ a, b, shared }: SharedRowsProps) {
  const locale = useLocale()
  const { skill, cells } = shared
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={cells.length + 1}>
          <a href={skillHref(locale, skill.id)}>
            <LocalText of={skill.name} />
          </a>
          <Differences cells={cells} />
        </th>
      </tr>
      {([a, b] as const).map((role) => (
        <tr key={role.id}>
          <th scope="row">
            <LocalText of={role.name} />
          </th>
          {cells.map((pair) => (
            <PairedCell
              key={`${pair.levels.a?.id} ${pair.levels.b?.id}`}
              role={role}
              skill={skill}
              pair={pair}
              side={role === a ? 'a' : 'b'}
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Differences({ cells }: { readonly cells: readonly CellPair[] }) {
  const t = useTranslations('compare')
  const comparable = cells.filter(({ levels }) => levels.a && levels.b).length
  const proficiency = cells.filter((pair) => pair.proficiencyDiffers)
  const obligation = cells.filter((pair) => pair.obligationDiffers)
  const where = (pairs: readonly CellPair[]) => ({
    every: pairs.length === comparable ? ('true' as const) : ('other' as const),
    levels: () => <LevelNames cells={pairs} />,
  })
  return (
    <span className="differences">
      {proficiency.length > 0 && <span>{t.rich('proficiencyDiffers', where(proficiency))}</span>}
      {obligation.length > 0 && <span>{t.rich('obligationDiffers', where(obligation))}</span>}
    </span>
  )
}

function LevelNames({ cells }: { readonly cells: readonly CellPair[] }) {
  const format = useFormatter()
  const levels = cells.flatMap(({ levels: { a, b } }) => [a, b === a ? undefined : b])
  return format.list(levels.flatMap((level) => (level ? [<LocalText key={level.id} of={level.name} />] : [])))
}
