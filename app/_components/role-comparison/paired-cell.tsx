import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { CellPair } from '#lib/model/compare/compare-roles.ts'
import { cellHref } from '#lib/site/routes/routes.ts'

type PairedCellProps = {
  readonly role: Role
  readonly skill: Skill
  readonly pair: CellPair
  readonly side: 'a' | 'b'
  readonly scaleLength: number
}

/** What one of two roles asks of a skill at a level, underlined where the other asks something else. */
export function PairedCell({ role, skill, pair, side, scaleLength }: PairedCellProps) {
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
          scaleLength={scaleLength}
          mandatory={cell.mandatory}
          href={cellHref(locale, role.id, skill.id, cell.level.id)}
          of={[role.name, skill.name, cell.level.name]}
        />
      ) : (
        <span className="none" title={t(nothing)}>
          {pair.levels[side] && <span aria-hidden="true">—</span>}
          <span className="sr-only">{t.rich(nothing)}</span>
        </span>
      )}
    </td>
  )
}
