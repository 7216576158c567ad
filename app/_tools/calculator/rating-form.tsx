import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { publishBarHeight } from '#app/_tools/calculator/bar-height.ts'
import { moveByKeys } from '#app/_tools/calculator/move-by-keys.ts'
import { RatingHead } from '#app/_tools/calculator/rating-head.tsx'
import { KeyGuide, ScaleLegend } from '#app/_tools/calculator/scale-legend.tsx'
import { SkillRow } from '#app/_tools/calculator/skill-row.tsx'
import { fill, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'
import type { SkillId } from '#lib/model/catalog/ids.ts'

type RatingFormProps = {
  readonly answers: Answers
  readonly onRate: (skill: SkillId, step: number | undefined) => void
  readonly onShow: () => void
  /** The scroll position at which the form was left for the result, if it was. */
  readonly leftAt: number | undefined
  /** Further actions. */
  readonly children: ReactNode
}

/** The number of choices in a row; in two lines if they do not fit on a narrow phone. */
function columnsOf({ scale, hasZero }: AssessmentSheet): string {
  const choices = scale.length + (hasZero ? 1 : 2)
  return `of-${scale.length}${hasZero ? ' has-zero' : ''}${scale.length > 6 ? ' many' : ''}${choices > 7 ? ' two-lines' : ''}`
}

/** Every skill with its choices, domain by domain. It does not show what the levels require. */
export function RatingForm({ answers, onRate, onShow, leftAt, children }: RatingFormProps) {
  const { sheet, words } = useTool()
  const form = useRef<HTMLDivElement>(null)
  const showButton = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<ReadonlySet<SkillId>>(new Set())
  const [isTooSoon, setTooSoon] = useState(false)
  const choices = choicesOf(sheet)
  const isEmpty = answers.size === 0
  // Restores the scroll position after the result.
  useLayoutEffect(() => {
    if (leftAt === undefined) return
    scrollTo({ top: leftAt, behavior: 'instant' })
    showButton.current?.focus({ preventScroll: true })
  }, [leftAt])
  const toggle = useCallback((skill: SkillId) => {
    setOpen(
      (before) => new Set(before.has(skill) ? [...before].filter((id) => id !== skill) : [...before, skill]),
    )
  }, [])
  return (
    <section className="section" aria-labelledby="rate-heading">
      <h2 id="rate-heading">{words.rateHeading}</h2>
      <p className="intro">{words.rateIntro}</p>
      <ScaleLegend />
      <KeyGuide />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the choices inside. */}
      <div
        ref={form}
        className={`ratings ${columnsOf(sheet)}`}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !form.current) return
          moveByKeys(event, form.current, choices, { rate: onRate, toggle })
        }}
      >
        {sheet.domains.map((domain) => (
          <section key={domain.id} className="domain" aria-labelledby={`domain-${domain.id}`}>
            <RatingHead domain={domain} />
            {sheet.skills
              .filter((skill) => skill.domain === domain.id)
              .map((skill) => (
                <SkillRow
                  key={skill.id}
                  skill={skill}
                  step={answers.get(skill.id)}
                  isOpen={open.has(skill.id)}
                  onRate={onRate}
                  onToggle={toggle}
                />
              ))}
          </section>
        ))}
      </div>
      <div ref={publishBarHeight} className="actions tool-bar">
        <span>{fill(words.answered, { answered: answers.size, total: sheet.skills.length })}</span>
        <button
          ref={showButton}
          type="button"
          className="primary"
          onClick={() => (isEmpty ? setTooSoon(true) : onShow())}
        >
          {words.showResult}
        </button>
        <span role="status">{isTooSoon && isEmpty && words.nothingRated}</span>
      </div>
      <div className="actions tool-foot">{children}</div>
    </section>
  )
}
