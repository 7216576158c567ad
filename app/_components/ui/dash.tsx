import type { ReactNode } from 'react'

/** A dash where there is nothing, with words for those who cannot see it unless they stand beside it. */
export function Dash({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">—</span>
      {children && <span className="sr-only">{children}</span>}
    </>
  )
}
