import type { ReactNode } from 'react'

/** A dash for an empty cell. Its children are read out only; without any, it needs visible words next to it. */
export function Dash({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">—</span>
      {children && <span className="sr-only">{children}</span>}
    </>
  )
}
