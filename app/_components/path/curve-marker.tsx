// Alternately small and filled, large and outlined, so that both are visible where two levels have the same weight.
const shapes = [
  'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  'M-6-6h12v12h-12z',
  'M0-5L5 4H-5z',
  'M0-8.5L8.5 0L0 8.5L-8.5 0z',
  'M-3.5-3.5h7v7h-7z',
  'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  'M0-5L5 0L0 5L-5 0z',
  'M0-9L9 7H-9z',
  'M-5-5L5 5M5-5L-5 5',
] as const

type CurveMarkerProps = { readonly index: number; readonly x: string; readonly y: string }

/** The marker of a level on its line: nine shapes that differ without colour. */
export function CurveMarker({ index, x, y }: CurveMarkerProps) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path
        className={index % 2 === 0 ? 'marker marker-filled' : 'marker'}
        d={shapes[index % shapes.length]}
      />
    </svg>
  )
}
