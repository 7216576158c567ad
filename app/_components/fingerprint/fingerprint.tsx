import type { ReactNode } from 'react'
import type { Fingerprint as Picture, Stroke } from '#lib/model/path/fingerprint.ts'

type FingerprintProps = {
  readonly of: Picture
  /** The width of a column and the height of a row, in pixels, where there is room. */
  readonly unit: readonly [number, number]
  /** What is on top of it, in columns and rows. */
  readonly children?: ReactNode
}

/** A role as a picture. Decorative: the text next to it has the numbers. */
export function Fingerprint({ of, unit: [width, height], children }: FingerprintProps) {
  const { columns, rows, strokes } = of
  return (
    <svg
      className="fingerprint"
      viewBox={`0 0 ${columns} ${rows.length}`}
      width={columns * width}
      height={rows.length * height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {pathsOf(strokes).map(({ look, d }) => (
        <path key={look} className={look} d={d} />
      ))}
      {children}
    </svg>
  )
}

const looks = { 1: 'shade-1', 2: 'shade-2', 3: 'shade-3', 4: 'shade-4' } as const

/** One path for all strokes that look the same; a dash pattern divides a stroke into cells. */
function pathsOf(strokes: readonly Stroke[]): readonly { readonly look: string; readonly d: string }[] {
  const paths = new Map<string, string>()
  for (const { mandatory, shade, row, column, length } of strokes) {
    const look = mandatory ? `${looks[shade]} m` : looks[shade]
    paths.set(look, `${paths.get(look) ?? ''}M${column} ${row}.5h${length}`)
  }
  return [...paths].map(([look, d]) => ({ look, d }))
}
