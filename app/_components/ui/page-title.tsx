import type { ReactNode } from 'react'

type PageTitleProps = { readonly title: ReactNode; readonly lead?: ReactNode }

export function PageTitle({ title, lead }: PageTitleProps) {
  return (
    <>
      <h1 className="page-title">{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </>
  )
}
