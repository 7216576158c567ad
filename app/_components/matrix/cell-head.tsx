import type { ReactNode } from 'react'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { ObligationTag } from '#app/_components/ui/obligation-tag.tsx'
import type { Cell } from '#lib/model/catalog/role.ts'

type CellHeadProps = {
  readonly cell: Cell
  /** What comes before it, such as the level. */
  readonly children?: ReactNode
}

/** What a cell requires, in words and as a picture: above its description. */
export function CellHead({ cell, children }: CellHeadProps) {
  return (
    <p className="cell-head">
      {children}
      <ProficiencyCell {...cell} small decorative />
      <span className="text-label">
        <LocalText of={cell.proficiency.name} />
      </span>
      <ObligationTag mandatory={cell.mandatory} />
    </p>
  )
}
