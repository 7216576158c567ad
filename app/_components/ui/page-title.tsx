import type { ReactNode } from 'react'

type PageTitleProps = { readonly title: ReactNode; readonly lead?: ReactNode }

export function PageTitle({ title, lead }: PageTitleProps) {
  return (
    <>
      <h1 className="font-serif text-[clamp(2rem,5vw,3rem)] leading-[1.1] font-semibold tracking-[-0.015em] cjk:tracking-normal">
        {title}
      </h1>
      {lead && <p className="mt-3 max-w-2xl text-[1.1875rem] text-muted">{lead}</p>}
    </>
  )
}
