import type { ReactNode } from 'react'
import { NotRequired } from '#app/_components/matrix/not-required.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LevelHeads } from '#app/_components/ui/column-heads.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement } from '#lib/model/catalog/role.ts'

type EmbeddedRow = { readonly id: string; readonly head: ReactNode; readonly requirement: Requirement }

type EmbeddedTableProps = {
  readonly caption: ReactNode
  readonly corner: string
  readonly levels: readonly Level[]
  readonly rows: readonly EmbeddedRow[]
}

/** A row for each role or skill, a column for each level. */
export function EmbeddedTable({ caption, corner, levels, rows }: EmbeddedTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <LevelHeads corner={corner} levels={levels} />
      <tbody>
        {rows.map(({ id, head, requirement }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {levels.map((level) => {
              const cell = findCell(requirement, level.id)
              return <td key={level.id}>{cell ? <ProficiencyCell {...cell} /> : <NotRequired />}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
