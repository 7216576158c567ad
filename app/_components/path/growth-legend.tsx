import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'

/** Explains the numbers and bars of the growth table. */
export function GrowthLegend() {
  const t = useTranslations('path')
  return (
    <ul className="legend">
      <li>
        <svg className="growth-bar" width="28" height="7" aria-hidden="true">
          <rect className="bar-grows" x="0.5" y="0.5" width="27" height="6" />
        </svg>
        {t.rich('legendGrows')}
      </li>
      <li>
        <svg className="growth-bar" width="28" height="7" aria-hidden="true">
          <rect className="bar-mandatory" x="0.5" y="0.5" width="27" height="6" />
        </svg>
        <span className="tag tag-strong" aria-hidden="true" />
        {t.rich('legendMandatory')}
      </li>
      <li>
        <Dash />
        {t.rich('growthNothing')}
      </li>
    </ul>
  )
}
