import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'
import { shadeOf } from '#lib/model/catalog/shade.ts'

const shadeClasses = { 1: 'shade-1', 2: 'shade-2', 3: 'shade-3', 4: 'shade-4' } as const

type StepCellProps = {
  readonly step: number
  readonly mandatory?: boolean
  /** Whether the name of the step is said beside it. */
  readonly told?: boolean
}

/** A step of the scale as the matrix shows it; 0 is not yet. */
export function StepCell({ step, mandatory = true, told = false }: StepCellProps) {
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
  const shade = shadeClasses[shadeOf({ step }, scale.length)]
  return (
    <span className={`cell cell-small ${shade} step-${step} of-${scale.length}${mandatory ? ' m' : ''}`}>
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

/** The name of a choice, which is to skip where there is no step. */
export function ChoiceName({ step }: { readonly step: number | undefined }) {
  const { words } = useTool()
  return step === undefined ? words.skip : <StepName step={step} />
}

/** The name of a step; 0 is not yet, and without a step there is no answer. */
export function StepName({ step }: { readonly step: number | undefined }) {
  const { sheet, words } = useTool()
  if (step === undefined) return words.noAnswer
  const proficiency = sheet.scale[step - 1]
  return proficiency ? <Name of={proficiency.name} /> : words.notYet
}
