import { useLocale } from 'next-intl'
import { useFormatter } from '#app/_components/i18n/translations.tsx'
import { CurveMarker } from '#app/_components/path/curve-marker.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { axisTicks } from '#lib/model/path/axis-ticks.ts'
import type { RoleShape } from '#lib/model/path/shape.ts'

type ShapePlotProps = {
  readonly shape: RoleShape
  readonly title: string
  readonly description: string
}

// The heights of a row of .profile-rows and of the space above the first one.
const rowHeight = 3.25
const headHeight = 1.75

/** x in percent and y in em, so that the drawing fits any width without distortion. */
export function ShapePlot({ shape, title, description }: ShapePlotProps) {
  const locale = useLocale()
  const format = useFormatter()
  const { axes, curves, largest } = shape
  const ticks = axisTicks(largest)
  const end = ticks.at(-1) ?? 1
  const across = (weight: number) => {
    const share = 3 + (weight / end) * 93
    return `${directionOf(locale) === 'rtl' ? 100 - share : share}%`
  }
  const down = (row: number) => `${headHeight + (row + 0.5) * rowHeight}em`
  const height = `${headHeight + axes.length * rowHeight}em`
  return (
    <svg
      className="profile-plot"
      width="100%"
      height={height}
      role="img"
      aria-labelledby="shape-title shape-description"
    >
      <title id="shape-title">{title}</title>
      <desc id="shape-description">{description}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <text x={across(tick)} y="0.9em" textAnchor="middle">
            {format.number(tick)}
          </text>
          <line
            className="grid-line"
            x1={across(tick)}
            x2={across(tick)}
            y1={`${headHeight}em`}
            y2={height}
          />
        </g>
      ))}
      {curves.map(({ at, weights }, index) => (
        <g key={at.level.id} className={`curve curve-${index + 1}`}>
          {weights.slice(1).map((weight, row) => (
            <line
              key={axes[row + 1]?.domains[0].id}
              className="curve-line"
              x1={across(weights[row] ?? 0)}
              y1={down(row)}
              x2={across(weight)}
              y2={down(row + 1)}
            />
          ))}
          {weights.map((weight, row) => (
            <CurveMarker key={axes[row]?.domains[0].id} index={index} x={across(weight)} y={down(row)} />
          ))}
        </g>
      ))}
    </svg>
  )
}
