import { StepName } from '#app/_tools/calculator/step-cell.tsx'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'

/** All answers in matrix order, for print only. */
export function AllAnswers({ answers }: { readonly answers: Answers }) {
  const { sheet, words } = useTool()
  return (
    <section className="print-only all-answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading">{words.answersHeading}</h2>
      <dl>
        {sheet.skills.map(({ id, name }) => (
          <div key={id}>
            <dt>
              <Name of={name} />
            </dt>
            <dd>
              <StepName step={answers.get(id)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
