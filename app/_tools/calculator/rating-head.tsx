import { memo } from 'react'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { Sheet } from '#lib/model/assessment-sheet.ts'

type RatingHeadProps = { readonly domain: Sheet['domains'][number] }

/** The name of a domain and, over their columns, the names of the choices. */
export const RatingHead = memo(function RatingHead({ domain }: RatingHeadProps) {
  const { sheet, words } = useTool()
  const steps = sheet.scale.map((step) => ({ key: step.id as string, label: <Name of={step.name} /> }))
  const columns = [{ key: '-', label: words.skip }, { key: '0', label: words.notYet }, ...steps]
  return (
    <div className="rating-head">
      <h3 id={`domain-${domain.id}`}>
        <Name of={domain.name} marked />
      </h3>
      <div className="choices" aria-hidden="true">
        {columns.map(({ key, label }) => (
          <span key={key}>{label}</span>
        ))}
      </div>
    </div>
  )
})
