import { memo } from 'react'
import { ChoiceName } from '#app/_tools/calculator/step-cell.tsx'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'
import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'

type RatingHeadProps = { readonly domain: AssessmentSheet['domains'][number] }

/** The name of a domain, and the names of the choices above their columns. */
export const RatingHead = memo(function RatingHead({ domain }: RatingHeadProps) {
  const { sheet } = useTool()
  return (
    <div className="rating-head">
      <h3 id={`domain-${domain.id}`}>
        <Name of={domain.name} marked />
      </h3>
      <div className="choices" aria-hidden="true">
        {choicesOf(sheet).map(({ step }) => (
          <span key={step ?? 'skip'}>
            <ChoiceName step={step} />
          </span>
        ))}
      </div>
    </div>
  )
})
