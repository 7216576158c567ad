import type { ReactNode } from 'react'

type MarkProps = { readonly name: ReactNode; readonly href: string }

export function Mark({ name, href }: MarkProps) {
  return (
    <a href={href} className="mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M0 13h4v3H0zM6 7h4v9H6zM12 1h4v15h-4z" />
      </svg>
      <span>{name}</span>
    </a>
  )
}
