import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { AxisName } from '#app/_components/path/axis-name.tsx'
import { CurveMarker } from '#app/_components/path/curve-marker.tsx'
import { ShapePlot } from '#app/_components/path/shape-plot.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { heaviestAxis, type RoleShape } from '#lib/model/path/shape.ts'

type ShapeChartProps = { readonly role: Role; readonly shape: RoleShape }

/** A row for each domain, a line for each level. The names of the rows are HTML, so that long names wrap. */
export function ShapeChart({ role, shape }: ShapeChartProps) {
  const t = useTranslations('path')
  const locale = useLocale()
  const { axes, curves } = shape
  const sentences = curves.map((curve) => {
    const level = inLocale(curve.at.level.name, locale).value
    const index = heaviestAxis(curve)
    const axis = axes[index]
    if (!axis || curve.total === 0) return t('curveNothing', { level })
    const domain =
      axis.domains.length > 1
        ? t('smallerDomains', { count: axis.domains.length })
        : inLocale(axis.domains[0].name, locale).value
    return t('curve', { level, domain, points: curve.weights[index] ?? 0, total: curve.total })
  })
  return (
    <figure className="profile">
      <ul className="legend" aria-hidden="true">
        {curves.map(({ at }, index) => (
          <li key={at.level.id}>
            <svg width="36" height="16" aria-hidden="true" className={`curve curve-${index + 1}`}>
              <line className="curve-line" x1="0" y1="8" x2="36" y2="8" />
              <CurveMarker index={index} x="18" y="8" />
            </svg>
            <LocalText of={at.level.name} />
          </li>
        ))}
      </ul>
      <div className="profile-rows">
        <ol aria-hidden="true">
          {axes.map((axis) => (
            <li key={axis.domains[0].id}>
              <span>
                <AxisName axis={axis} />
              </span>
            </li>
          ))}
        </ol>
        <ShapePlot
          shape={shape}
          title={t('shapeTitle', { role: inLocale(role.name, locale).value })}
          description={sentences.join(' ')}
        />
      </div>
    </figure>
  )
}
