import { memo } from 'react'
import { stepClasses } from '#app/_components/matrix/cell-classes.ts'
import { SkillMeaning } from '#app/_tools/calculator/skill-meaning.tsx'
import { ChoiceName } from '#app/_tools/calculator/step-cell.tsx'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'
import type { SheetSkill } from '#lib/model/assessment/assessment-sheet.ts'
import type { SkillId } from '#lib/model/catalog/ids.ts'

type SkillRowProps = {
  readonly skill: SheetSkill
  readonly step: number | undefined
  readonly isOpen: boolean
  readonly onRate: (skill: SkillId, step: number | undefined) => void
  readonly onToggle: (skill: SkillId) => void
}

/** A skill with its choices. Rerenders only when its own answer changes. */
export const SkillRow = memo(function SkillRow({ skill, step, isOpen, onRate, onToggle }: SkillRowProps) {
  const { sheet } = useTool()
  const classesOf = (value: number | undefined) => {
    if (!value) return value === 0 ? 'cell choice choice-none' : 'cell choice'
    return `cell choice ${stepClasses({ step: value, scaleLength: sheet.scale.length })}`
  }
  return (
    <div className="rating" data-skill={skill.id}>
      <p className="rating-name">
        <button
          type="button"
          id={`name-${skill.id}`}
          aria-expanded={isOpen}
          aria-controls={`meaning-${skill.id}`}
          onClick={() => onToggle(skill.id)}
        >
          <Name of={skill.name} />
        </button>
        {step !== undefined && (
          <span className="rating-chosen">
            {' '}
            <ChoiceName step={step} />
          </span>
        )}
      </p>
      <div role="radiogroup" aria-labelledby={`name-${skill.id}`} className="choices">
        {choicesOf(sheet).map(({ step: value, mark }) => (
          <label key={value ?? 'skip'} className={classesOf(value)}>
            <input
              type="radio"
              name={`rate-${skill.id}`}
              checked={value === step}
              onChange={() => onRate(skill.id, value)}
            />
            <span aria-hidden="true">{mark}</span>
            <span className="sr-only">
              <ChoiceName step={value} />
            </span>
          </label>
        ))}
      </div>
      <div id={`meaning-${skill.id}`} className="rating-meaning" hidden={!isOpen}>
        {isOpen && <SkillMeaning skill={skill} />}
      </div>
    </div>
  )
})
