import type { ReactNode } from 'react'
import { useFormatter } from '#app/_components/i18n/translations.tsx'

/** A string is shown as it is, already formatted for the language of the page. */
export type Figure = {
  readonly id: string
  readonly label: ReactNode
  readonly value: number | string
}

/** A few large figures, each with its label. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const format = useFormatter()
  return (
    <dl className="figures">
      {figures.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{typeof value === 'number' ? format.number(value) : value}</dd>
        </div>
      ))}
    </dl>
  )
}
