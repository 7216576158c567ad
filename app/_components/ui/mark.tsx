import type { ReactNode } from 'react'

type MarkProps = { readonly name: ReactNode; readonly href: string }

export function Mark({ name, href }: MarkProps) {
  return (
    <a href={href} className="mark icon">
      <span>{name}</span>
    </a>
  )
}
