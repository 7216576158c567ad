import { fill, Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { Met, Readiness } from '#lib/model/assessment/assessment.ts'
import { percentOf } from '#lib/model/catalog/percent.ts'

type ReadinessLadderProps = {
  readonly readiness: readonly Readiness[]
  readonly level: number | undefined
}

/** The levels of the role, each with how much of it is met. */
export function ReadinessLadder({ readiness, level }: ReadinessLadderProps) {
  const { sheet, words } = useTool()
  return (
    <ol className={`ladder readiness levels-${sheet.levels.length}`}>
      {sheet.levels.map(({ id, name }, at) => {
        const ready = readiness[at]
        return (
          <li key={id}>
            <h3>
              <Name of={name} />
            </h3>
            {at === level && <p className="tag tag-strong">{words.youAreHere}</p>}
            {ready && ready.all.total > 0 ? (
              <dl>
                <Share label={words.readyMandatory} share={ready.mandatory} />
                <Share label={words.readyAll} share={ready.all} />
              </dl>
            ) : (
              <p className="text-muted">{words.nothingAsked}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Share({ label, share }: { readonly label: string; readonly share: Met }) {
  const { words, locale } = useTool()
  const percent = percentOf(share.met, share.total)
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      {percent === undefined ? (
        <dd className="text-muted">{words.none}</dd>
      ) : (
        <dd>
          <strong>{new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)}</strong>{' '}
          <span className="whitespace-nowrap text-muted">{fill(words.metOf, { ...share })}</span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="share" aria-hidden="true">
            <rect width="100" height="4" className="share-all" />
            <rect width={percent} height="4" className="share-met" />
          </svg>
        </dd>
      )}
    </div>
  )
}
