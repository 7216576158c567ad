import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import type { Growth } from '#lib/model/path/growth.ts'

type GrowthCellProps = {
  readonly growth: Growth | undefined
  /** The number of cells at the full length of the bar. */
  readonly full: number
}

/** How much a domain grows at a level: outlined what rises, filled what becomes mandatory. */
export function GrowthCell({ growth, full }: GrowthCellProps) {
  const t = useTranslations('path')
  const format = useFormatter()
  if (!growth || growth.grows === 0) {
    return (
      <td>
        <span className="none">
          <Dash>{t.rich('growthNothing')}</Dash>
        </span>
      </td>
    )
  }
  const { grows, becomesMandatory } = growth
  const share = (count: number) => `${(count / full) * 100}%`
  return (
    <td>
      <span className="sr-only">{t.rich('growthCell', { grows, mandatory: becomesMandatory })}</span>
      <span aria-hidden="true" className="growth-numbers">
        <span>{format.number(grows)}</span>
        {becomesMandatory > 0 && <span className="tag tag-strong">{format.number(becomesMandatory)}</span>}
      </span>
      <svg className="growth-bar" width="100%" height="7" aria-hidden="true">
        <rect className="bar-grows" x="0" y="0.5" width={share(grows)} height="6" />
        <rect className="bar-mandatory" x="0" y="0.5" width={share(becomesMandatory)} height="6" />
      </svg>
    </td>
  )
}
