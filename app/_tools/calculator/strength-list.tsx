import type { ReactNode } from 'react'
import { StepCell, StepName } from '#app/_tools/calculator/step-cell.tsx'
import { fill, Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { Strength } from '#lib/model/assessment/assessment-plan.ts'

type StrengthListProps = { readonly strengths: readonly Strength[]; readonly level: ReactNode }

/** The skills that somebody holds beyond their level. */
export function StrengthList({ strengths, level }: StrengthListProps) {
  const { words } = useTool()
  return (
    <section className="section" aria-labelledby="strengths-heading">
      <h2 id="strengths-heading">{fill(words.strengthsHeading, { level })}</h2>
      <p className="intro">{words.strengthsIntro}</p>
      {strengths.length === 0 && <p>{words.strengthsNone}</p>}
      <ul className="strengths">
        {strengths.map(({ skill, step, required }) => (
          <li key={skill.id}>
            <StepCell step={step} />
            <span>
              <Name of={skill.name} />
              <small>
                {required === undefined
                  ? words.notAskedHere
                  : fill(words.asked, { step: <StepName step={required} /> })}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
