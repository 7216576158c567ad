import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { tellBarHeight } from '#app/_tools/calculator/bar-height.ts'
import { moveByKeys } from '#app/_tools/calculator/move-by-keys.ts'
import { RatingHead } from '#app/_tools/calculator/rating-head.tsx'
import { KeyGuide, ScaleLegend } from '#app/_tools/calculator/scale-legend.tsx'
import { SkillRow } from '#app/_tools/calculator/skill-row.tsx'
import { fill, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'
import type { Sheet } from '#lib/model/assessment/assessment-sheet.ts'
import type { SkillId } from '#lib/model/catalog/ids.ts'

type RatingFormProps = {
  readonly answers: Answers
  readonly onRate: (skill: SkillId, step: number | undefined) => void
  readonly onShow: () => void
  /** Where the page was scrolled to when the form was left for the result; undefined where it was not. */
  readonly leftAt: number | undefined
  /** What else can be done with the answers. */
  readonly children: ReactNode
}

/** How many choices stand side by side; on a narrow phone in two lines, where there are more than it is wide. */
function columnsOf({ scale, hasZero }: Sheet): string {
  const choices = scale.length + (hasZero ? 1 : 2)
  return `of-${scale.length}${hasZero ? ' has-zero' : ''}${scale.length > 6 ? ' many' : ''}${choices > 7 ? ' two-lines' : ''}`
}

/** Every skill with its choices, domain by domain. What the levels ask is not told here. */
export function RatingForm({ answers, onRate, onShow, leftAt, children }: RatingFormProps) {
  const { sheet, words } = useTool()
  const form = useRef<HTMLDivElement>(null)
  const showButton = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<ReadonlySet<SkillId>>(new Set())
  const [isAskedTooSoon, setAskedTooSoon] = useState(false)
  const choices = choicesOf(sheet)
  const isEmpty = answers.size === 0
  // Whoever comes back from the result goes on where they were.
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
      <div ref={tellBarHeight} className="actions tool-bar">
        <span>{fill(words.answered, { answered: answers.size, total: sheet.skills.length })}</span>
        <button
          ref={showButton}
          type="button"
          className="primary"
          onClick={() => (isEmpty ? setAskedTooSoon(true) : onShow())}
        >
          {words.showResult}
        </button>
        <span role="status">{isAskedTooSoon && isEmpty && words.nothingRated}</span>
      </div>
      <div className="actions tool-foot">{children}</div>
    </section>
  )
}
