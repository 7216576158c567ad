import type { ReactNode } from 'react'

type SectionProps = {
  readonly id: string
  readonly heading: ReactNode
  readonly intro?: ReactNode
  readonly children?: ReactNode
}

export function Section({ id, heading, intro, children }: SectionProps) {
  return (
    <section id={id} className="section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {intro && <p className="intro">{intro}</p>}
      {children}
    </section>
  )
}
