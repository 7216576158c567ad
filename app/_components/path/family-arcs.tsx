import { type Arc, arcsBetween } from '#lib/model/path/arcs.ts'
import type { FamilyMap } from '#lib/model/path/family-map.ts'

// In units of the drawing; a row has the height of a row of .family-picture.
const row = 48
const widest = 144

/** Arrows from row to row. Decorative: the sentences next to it say the same. */
export function FamilyArcs({ map }: { readonly map: FamilyMap }) {
  const rows = map.roles.length
  const arcs = arcsBetween(map.moves)
  const longest = Math.max(1, ...arcs.map(({ upper, lower }) => lower - upper))
  const lane = Math.min(28, (widest - 32) / longest)
  return (
    <svg
      className="family-arcs rtl:-scale-x-100"
      viewBox={`0 0 ${widest} ${rows * row}`}
      width={`${widest / 16}em`}
      height={`${(rows * row) / 16}em`}
      aria-hidden="true"
    >
      {arcs.map((arc) => (
        <ArcPath key={`${arc.upper}-${arc.lower}`} arc={arc} bulge={16 + (arc.lower - arc.upper) * lane} />
      ))}
    </svg>
  )
}

function ArcPath({ arc, bulge }: { readonly arc: Arc; readonly bulge: number }) {
  const top = (arc.upper + 0.5) * row + arc.upperPort * 13
  const bottom = (arc.lower + 0.5) * row + arc.lowerPort * 13
  return (
    <g>
      <path
        className="arc"
        d={`M6 ${top}H10C${bulge * 1.33} ${top} ${bulge * 1.33} ${bottom} 10 ${bottom}H6`}
      />
      {arc.towards !== 'lower' && <path className="arc-head" d={`M0 ${top}l8-4.5v9z`} />}
      {arc.towards !== 'upper' && <path className="arc-head" d={`M0 ${bottom}l8-4.5v9z`} />}
    </g>
  )
}
