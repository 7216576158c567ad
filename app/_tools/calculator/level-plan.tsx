import type { ReactNode } from 'react'
import { GapList } from '#app/_tools/calculator/gap-list.tsx'
import { fill, Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { Plan } from '#lib/model/assessment/assessment-plan.ts'

/** What is missing for the next level, or a note at the highest one. */
export function LevelPlan({ plan }: { readonly plan: Plan | undefined }) {
  const { sheet, words } = useTool()
  const next = plan && sheet.levels[plan.level]
  const top = sheet.levels.at(-1)
  if (!plan || !next) {
    return (
      <PlanSection heading={words.topHeading}>
        <p className="max-w-2xl">{top && fill(words.top, { level: <Name of={top.name} /> })}</p>
      </PlanSection>
    )
  }
  const mandatory = plan.gaps.filter(({ cell }) => cell.mandatory)
  const optional = plan.gaps.filter(({ cell }) => !cell.mandatory)
  const groups = [
    { id: 'mandatory', label: words.gapsMandatory, gaps: mandatory, isOpen: true },
    { id: 'optional', label: words.gapsOptional, gaps: optional, isOpen: mandatory.length === 0 },
    { id: 'unanswered', label: words.gapsUnanswered, gaps: plan.unanswered, isOpen: plan.gaps.length === 0 },
  ]
  return (
    <PlanSection
      heading={fill(words.planHeading, { level: <Name of={next.name} /> })}
      intro={words.planIntro}
    >
      {groups
        .filter(({ gaps }) => gaps.length > 0)
        .map(({ id, label, gaps, isOpen }) => (
          <details key={id} className="fold gaps border-t border-line" open={isOpen}>
            <summary>
              <h3 className="font-semibold">{fill(label, { count: gaps.length })}</h3>
            </summary>
            <GapList gaps={gaps} level={next.id} />
          </details>
        ))}
    </PlanSection>
  )
}

type PlanSectionProps = {
  readonly heading: ReactNode
  readonly intro?: string
  readonly children: ReactNode
}

function PlanSection({ heading, intro, children }: PlanSectionProps) {
  return (
    <section className="section" aria-labelledby="plan-heading">
      <h2 id="plan-heading">{heading}</h2>
      {intro && <p className="intro">{intro}</p>}
      {children}
    </section>
  )
}
