import { stepClasses } from '#app/_components/matrix/cell-classes.ts'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'

type StepCellProps = {
  readonly step: number
  readonly mandatory?: boolean
  /** Whether the name of the step is in the text next to it. */
  readonly decorative?: boolean
}

/** A step of the scale as a cell; 0 is “not yet”. */
export function StepCell({ step, mandatory = true, decorative: told = false }: StepCellProps) {
  const { sheet, words } = useTool()
  const { scale } = sheet
  const proficiency = scale[step - 1]
  if (!proficiency) {
    const notYet = choicesOf(sheet).find((choice) => choice.step === 0)
    return (
      <span className="cell cell-small cell-none">
        <span title={words.notYet} aria-hidden="true">
          {notYet?.mark}
        </span>
        {!told && <span className="sr-only">{words.notYet}</span>}
      </span>
    )
  }
  const classes = stepClasses({ step, scaleLength: scale.length })
  return (
    <span className={`cell cell-small ${classes}${mandatory ? ' m' : ''}`}>
      <span title={proficiency.name.value} aria-hidden="true">
        {proficiency.letter}
      </span>
      {!told && (
        <span className="sr-only">
          <Name of={proficiency.name} />
        </span>
      )}
    </span>
  )
}

/** The name of a choice; without a step it is “skip”. */
export function ChoiceName({ step }: { readonly step: number | undefined }) {
  const { words } = useTool()
  return step === undefined ? words.skip : <StepName step={step} />
}

/** The name of a step; 0 is “not yet”, and without a step there is no answer. */
export function StepName({ step }: { readonly step: number | undefined }) {
  const { sheet, words } = useTool()
  if (step === undefined) return words.noAnswer
  const proficiency = sheet.scale[step - 1]
  return proficiency ? <Name of={proficiency.name} /> : words.notYet
}
