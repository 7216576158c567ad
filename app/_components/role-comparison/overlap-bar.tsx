/** An overlap as a bar. Decorative: the number is next to it. */
export function OverlapBar({ percent }: { readonly percent: number }) {
  return (
    <svg
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className="h-1.5 w-24 shrink-0 rtl:-scale-x-100"
      aria-hidden="true"
    >
      <rect width="100" height="6" rx="1" className="fill-line" />
      <rect width={percent} height="6" rx="1" className="fill-accent" />
    </svg>
  )
}
