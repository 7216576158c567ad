/** A rising bar for each level. Decorative. */
export function RungsPicture({ count }: { readonly count: number }) {
  const rungs = Array.from({ length: count }, (_, index) => index)
  return (
    <svg
      viewBox={`0 0 ${count * 6 - 2} 16`}
      className="mt-1 h-4 shrink-0 fill-accent rtl:-scale-x-100"
      aria-hidden="true"
    >
      {rungs.map((index) => {
        const height = 3 + (index * 13) / Math.max(1, count - 1)
        return <rect key={index} x={index * 6} y={16 - height} width="4" height={height} />
      })}
    </svg>
  )
}
