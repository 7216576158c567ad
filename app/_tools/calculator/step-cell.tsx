import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment-choices.ts'
import { shadeOf } from '#lib/model/shade.ts'

const shadeClasses = { 1: 'shade-1', 2: 'shade-2', 3: 'shade-3', 4: 'shade-4' } as const

/** A step of the scale as the matrix shows it; 0 is not yet. */
export function StepCell({
  step,
  mandatory = true,
}: {
  readonly step: number
  readonly mandatory?: boolean
}) {
  const { sheet, words } = useTool()
  const { scale } = sheet
  const proficiency = scale[step - 1]
  if (!proficiency) {
    const notYet = choicesOf(sheet).find((choice) => choice.step === 0)
    return (
      <span className="cell cell-small cell-none">
        <abbr title={words.notYet}>{notYet?.mark}</abbr>
      </span>
    )
  }
  const shade = shadeClasses[shadeOf({ step }, scale.length)]
  return (
    <span className={`cell cell-small ${shade} step-${step} of-${scale.length}${mandatory ? ' m' : ''}`}>
      <abbr title={proficiency.name.value}>{proficiency.letter}</abbr>
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
