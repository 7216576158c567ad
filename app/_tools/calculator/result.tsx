import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { AllAnswers } from '#app/_tools/calculator/all-answers.tsx'
import { LevelPlan } from '#app/_tools/calculator/level-plan.tsx'
import { OverlaySection } from '#app/_tools/calculator/overlay-section.tsx'
import { ReadinessLadder } from '#app/_tools/calculator/readiness-ladder.tsx'
import { ShareSection } from '#app/_tools/calculator/share-section.tsx'
import { StrengthList } from '#app/_tools/calculator/strength-list.tsx'
import { fill, Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { bestFitOf, highestPossibleLevelOf, levelOf, readinessOf } from '#lib/model/assessment/assessment.ts'
import { planOf, strengthsOf } from '#lib/model/assessment/assessment-plan.ts'
import { type Ratings, readRatings } from '#lib/model/assessment/assessment-ratings.ts'

type ResultProps = {
  readonly ratings: Ratings
  /** The reader's own ratings, if the shown ones are somebody else's. */
  readonly own?: Ratings
  /** Actions. */
  readonly children: ReactNode
}

/** The level somebody has reached, and what is missing for the next one. */
export function Result({ ratings, own, children }: ResultProps) {
  const { sheet, words } = useTool()
  const heading = useRef<HTMLHeadingElement>(null)
  const { answers } = useMemo(() => readRatings(sheet, ratings), [sheet, ratings])
  const level = levelOf(sheet, answers)
  const possible = highestPossibleLevelOf(sheet, answers)
  const readiness = readinessOf(sheet, answers)
  const plan = planOf(sheet, answers)
  const fit = bestFitOf(sheet, answers)
  const reached = sheet.levels[fit?.level ?? 0]
  const higher = possible === undefined || possible === level ? undefined : sheet.levels[possible]
  useEffect(() => heading.current?.focus(), [])
  if (!reached) return null
  const name = <Name of={reached.name} />
  const isNothingMandatory = level !== undefined && readiness[level]?.mandatory.total === 0
  return (
    <>
      <section className="section" aria-labelledby="result-heading">
        <h2 id="result-heading" ref={heading} tabIndex={-1}>
          {fit && fit.level !== level
            ? fill(words.close, { level: name, ...fit.mandatory })
            : fill(level === undefined ? words.reachedNone : words.reached, { level: name })}
        </h2>
        {fit && fit.level !== level && fit.unanswered > 0 && (
          <p className="intro">{fill(words.closeUnanswered, { count: fit.unanswered })}</p>
        )}
        <details className="fold mb-3 max-w-2xl">
          <summary>{words.ruleHeading}</summary>
          <p>{words.rule}</p>
        </details>
        {isNothingMandatory && <p className="mb-3 max-w-2xl">{words.nothingMandatory}</p>}
        {higher && (
          <p className="mb-3 max-w-2xl">{fill(words.possible, { level: <Name of={higher.name} /> })}</p>
        )}
        <p className="actions screen-only mt-5">{children}</p>
      </section>
      <section className="section" aria-labelledby="readiness-heading">
        <h2 id="readiness-heading">{words.readinessHeading}</h2>
        <p className="intro">{words.formula}</p>
        <ReadinessLadder readiness={readiness} level={fit?.level} />
      </section>
      <LevelPlan plan={plan} />
      <StrengthList strengths={strengthsOf(sheet, answers)} level={name} />
      <AllAnswers answers={answers} />
      <ShareSection ratings={ratings} answers={answers} />
      <OverlaySection first={ratings} own={own} />
    </>
  )
}
