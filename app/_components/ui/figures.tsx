import { useFormatter } from 'next-intl'

export type Figure = { readonly label: string; readonly value: number }

/** A few counts, large, each with its word. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const format = useFormatter()
  return (
    <dl className="figures mt-8">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
