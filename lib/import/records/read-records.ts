import type { Grid } from '#lib/import/grid/grid.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { mergeDuplicates } from '#lib/import/records/merge-duplicates.ts'
import { readTable } from '#lib/import/records/read-table.ts'
import type { Records, RequirementRecord, SkillRecord } from '#lib/import/records/records.ts'
import { type Account, type CellAddress, newTally } from '#lib/import/records/tally.ts'

/** The records of a source by a mapping, and the account of all its cells. */
export function readRecords(
  grids: readonly Grid[],
  mapping: Mapping,
): { readonly records: Records; readonly account: Account } {
  const tally = newTally()
  const skills: SkillRecord[] = []
  const requirements: RequirementRecord[] = []
  const levels = new Map<string, string[]>()
  const unknownValues = new Map<string, CellAddress[]>()
  const addLevel = (role: string, level: string) => {
    const known = levels.get(role) ?? []
    if (!known.includes(level)) known.push(level)
    levels.set(role, known)
  }
  const addUnknown = (value: string, address: CellAddress) => {
    const known = unknownValues.get(value) ?? []
    unknownValues.set(value, [...known, address])
  }
  for (const grid of grids) {
    for (const table of mapping.tables)
      if (table.sheet === grid.sheet)
        readTable(grid, table, { tally, values: mapping.values, skills, requirements, addLevel, addUnknown })
    for (const { sheet, rows, why } of mapping.leftOut) {
      if (sheet !== grid.sheet) continue
      for (const cell of grid.cells) if (cell.row >= rows[0] && cell.row <= rows[1]) tally.ignore(cell, why)
    }
    const hasTable = mapping.tables.some(({ sheet }) => sheet === grid.sheet)
    if (hasTable) for (const cell of grid.cells) tally.ignore(cell, 'a text outside of the tables')
  }
  const merged = mergeDuplicates(requirements, tally)
  return {
    records: { skills, requirements: merged, levels, unknownValues },
    account: tally.account(grids),
  }
}
