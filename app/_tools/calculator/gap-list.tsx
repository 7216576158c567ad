import { findText, MatrixText, useMatrix } from '#app/_tools/calculator/matrix-texts.tsx'
import { StepCell, StepName } from '#app/_tools/calculator/step-cell.tsx'
import { Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { Gap } from '#lib/model/assessment/assessment-plan.ts'
import type { LevelId } from '#lib/model/catalog/ids.ts'
import { cellAnchor } from '#lib/site/routes/routes.ts'

type GapListProps = {
  readonly gaps: readonly (Omit<Gap, 'from'> & { readonly from?: number })[]
  readonly level: LevelId
}

/** Unmet cells, each with its step, description and link. */
export function GapList({ gaps, level }: GapListProps) {
  const { words, matrix: address } = useTool()
  const matrix = useMatrix()
  return (
    <ul className="gap-list">
      {gaps.map(({ skill, cell, from }) => {
        const anchor = cellAnchor(skill.id, level)
        const text = findText(matrix, anchor)
        return (
          <li key={skill.id}>
            <p className="font-semibold">
              <a href={`${address}#${anchor}`}>
                <Name of={skill.name} />
              </a>
            </p>
            <p className="gap-step">
              {from !== undefined && (
                <>
                  <StepCell step={from} />
                  <span aria-hidden="true" className="rtl:-scale-x-100">
                    →
                  </span>
                </>
              )}
              <StepCell step={cell.step} mandatory={cell.mandatory} decorative />
              <span className="gap-words">
                <StepName step={cell.step} />
              </span>
              {from === undefined && (
                <span className={cell.mandatory ? 'tag tag-strong' : 'tag'}>
                  {cell.mandatory ? words.mandatory : words.optional}
                </span>
              )}
            </p>
            <div className="gap-text">
              {text && <MatrixText text={text} />}
              {!text && <p className="text-muted">{typeof matrix === 'string' ? '' : words.noDescription}</p>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
