import type { ReactNode } from 'react'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import type { Level } from '#lib/model/catalog/level.ts'

type ColumnHeadsProps = {
  /** Above the names of the rows. */
  readonly corner: ReactNode
  readonly columns: readonly { readonly id: string; readonly head: ReactNode }[]
}

/** The columns of a table and their heads, after one for the names of the rows. */
export function ColumnHeads({ corner, columns }: ColumnHeadsProps) {
  return (
    <>
      <colgroup>
        <col />
        {columns.map(({ id }) => (
          <col key={id} data-level={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

type LevelHeadsProps = { readonly corner: ReactNode; readonly levels: readonly Level[] }

/** A column for each level, under its short name. */
export function LevelHeads({ corner, levels }: LevelHeadsProps) {
  const columns = levels.map((level) => ({ id: level.id, head: <ShortLevel level={level} /> }))
  return <ColumnHeads corner={corner} columns={columns} />
}
