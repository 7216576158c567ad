import type { ReactNode } from 'react'

type MarkProps = { readonly name: ReactNode; readonly href: string }

export function Mark({ name, href }: MarkProps) {
  return (
    <a href={href} className="flex items-end gap-1.5 py-1 font-serif text-lg font-semibold no-underline">
      <svg viewBox="0 0 16 16" className="mb-1.5 size-4 fill-accent" aria-hidden="true">
        <path d="M0 13h4v3H0zM6 7h4v9H6zM12 1h4v15h-4z" />
      </svg>
      <span className="max-[22rem]:sr-only">{name}</span>
    </a>
  )
}
