import { memo } from 'react'
import { ChoiceName } from '#app/_tools/calculator/step-cell.tsx'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { choicesOf } from '#lib/model/assessment/assessment-choices.ts'

/** The meaning of every choice, with its key. */
export const ScaleLegend = memo(function ScaleLegend() {
  const { sheet } = useTool()
  return (
    <dl className="scale-legend">
      {choicesOf(sheet).map(({ step, mark, key }) => (
        <div key={step ?? 'skip'}>
          <dt className="font-semibold">
            {key === undefined ? <span>{mark}</span> : <kbd>{key}</kbd>} <ChoiceName step={step} />
            {key !== undefined && key !== mark && <span className="text-muted"> ({mark})</span>}
          </dt>
          <dd className="text-muted">
            <ChoiceMeaning step={step} />
          </dd>
        </div>
      ))}
    </dl>
  )
})

function ChoiceMeaning({ step }: { readonly step: number | undefined }) {
  const { sheet, words } = useTool()
  if (step === undefined) return words.skipMeaning
  const proficiency = sheet.scale[step - 1]
  return proficiency ? <Name of={proficiency.meaning} marked /> : words.notYetMeaning
}

/** Explains the keys of the tool. */
export const KeyGuide = memo(function KeyGuide() {
  const { sheet, words } = useTool()
  const digits = choicesOf(sheet)
    .flatMap(({ key }) => key ?? [])
    .toSorted()
  const keys = [
    { id: 'rate', names: rangeOf(digits), text: words.keysRate },
    { id: 'move', names: ['↑', '↓'], text: words.keysMove },
    { id: 'step', names: ['←', '→'], text: words.keysStep },
    { id: 'skip', names: [words.keyDelete], text: words.keysSkip },
    { id: 'open', names: [words.keyEnter], text: words.keysMeaning },
  ]
  return (
    <details className="fold screen-only mt-4 border-t border-line">
      <summary>
        <span className="font-semibold">{words.keysHeading}</span>
      </summary>
      <dl className="key-guide">
        {keys.map(({ id, names, text }) => (
          <div key={id}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
})

/** The first and the last of consecutive digits; otherwise all of them. */
function rangeOf(digits: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [digits[0], digits.at(-1)]
  const isRange = digits.length > 2 && Number(last) - Number(first) === digits.length - 1
  return isRange ? [first, '…', last] : digits
}
