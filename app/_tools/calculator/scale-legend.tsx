import { memo } from 'react'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'

/** What every choice means, with the key that makes it. */
export const ScaleLegend = memo(function ScaleLegend() {
  const { sheet, words } = useTool()
  return (
    <dl className="scale-legend">
      <div>
        <dt>
          <kbd>–</kbd> {words.skip}
        </dt>
        <dd>{words.skipMeaning}</dd>
      </div>
      <div>
        <dt>
          <kbd>0</kbd> {words.notYet}
        </dt>
        <dd>{words.notYetMeaning}</dd>
      </div>
      {sheet.scale.map(({ id, letter, name, meaning }, at) => (
        <div key={id}>
          <dt>
            <kbd>{at + 1}</kbd> <Name of={name} /> <span className="text-muted">({letter})</span>
          </dt>
          <dd>
            <Name of={meaning} marked />
          </dd>
        </div>
      ))}
    </dl>
  )
})

/** The keys of the tool in words. */
export const KeyGuide = memo(function KeyGuide() {
  const { sheet, words } = useTool()
  const keys = [
    { id: 'rate', names: ['0', '…', `${sheet.scale.length}`], text: words.keysRate },
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
