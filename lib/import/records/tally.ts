import { addressOf } from '#lib/import/grid/address.ts'
import type { Grid, GridCell } from '#lib/import/grid/grid.ts'

/** The address of a cell of the source. */
export type CellAddress = { readonly sheet: string; readonly cell: string }

export type Account = {
  readonly cells: number
  readonly placed: number
  readonly ignored: number
  /** How many cells each rule ignores. */
  readonly rules: ReadonlyMap<string, number>
  /** The cells that are neither placed nor ignored, with the reason. */
  readonly unplaced: readonly (CellAddress & { readonly text: string; readonly why: string })[]
}

type Fate = { readonly kind: 'placed' } | { readonly kind: 'ignored' | 'unplaced'; readonly why: string }

/** What happens to each non-empty cell of a source; every cell is counted exactly once. */
export type Tally = {
  add(cell: GridCell | undefined): void
  /** Ignores a cell by a rule, unless it has a fate already. */
  ignore(cell: GridCell | undefined, why: string): void
  /** Lists a cell that cannot be placed, even if it was placed before. */
  list(cell: GridCell | undefined, why: string): void
  isOpen(cell: GridCell): boolean
  account(grids: readonly Grid[]): Account
}

export function newTally(): Tally {
  const fates = new Map<GridCell, Fate>()
  return {
    add: (cell) => {
      if (cell && !fates.has(cell)) fates.set(cell, { kind: 'placed' })
    },
    ignore: (cell, why) => {
      if (cell && !fates.has(cell)) fates.set(cell, { kind: 'ignored', why })
    },
    list: (cell, why) => {
      if (cell) fates.set(cell, { kind: 'unplaced', why })
    },
    isOpen: (cell) => !fates.has(cell),
    account: (grids) => toAccount(grids, fates),
  }
}

function toAccount(grids: readonly Grid[], fates: ReadonlyMap<GridCell, Fate>): Account {
  const rules = new Map<string, number>()
  const unplaced: Account['unplaced'][number][] = []
  let [cells, placed] = [0, 0]
  for (const grid of grids) {
    for (const cell of grid.cells) {
      cells += 1
      const fate = fates.get(cell) ?? { kind: 'unplaced', why: 'not part of a table' }
      if (fate.kind === 'placed') placed += 1
      else if (fate.kind === 'ignored') rules.set(fate.why, (rules.get(fate.why) ?? 0) + 1)
      else unplaced.push({ sheet: grid.sheet, cell: addressOf(cell), text: cell.text, why: fate.why })
    }
  }
  const ignored = [...rules.values()].reduce((sum, count) => sum + count, 0)
  return { cells, placed, ignored, rules, unplaced }
}
