import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { CellPair } from '#lib/model/compare/compare-roles.ts'
import { cellHref } from '#lib/site/routes/routes.ts'

type PairedCellProps = {
  readonly role: Role
  readonly skill: Skill
  readonly pair: CellPair
  readonly side: 'a' | 'b'
}

/** What one of two roles requires of a skill at a level, underlined where the other differs. */
export function PairedCell({ role, skill, pair, side }: PairedCellProps) {
  const t = useTranslations()
  const locale = useLocale()
  const cell = pair[side]
  const differs = pair.proficiencyDiffers || pair.obligationDiffers
  const nothing = pair.levels[side] ? 'cell.notAsked' : 'compare.levelMissing'
  return (
    <td className={differs ? 'differs' : undefined}>
      {cell ? (
        <ProficiencyCell
          proficiency={cell.proficiency}
          mandatory={cell.mandatory}
          href={cellHref(locale, role.id, skill.id, cell.level.id)}
          of={[role.name, skill.name, cell.level.name]}
        />
      ) : (
        <span className="none" title={t(nothing)}>
          {pair.levels[side] ? (
            <Dash>{t.rich(nothing)}</Dash>
          ) : (
            <span className="sr-only">{t.rich(nothing)}</span>
          )}
        </span>
      )}
    </td>
  )
}
