import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toGrid } from '#lib/import/grid/grid.ts'
import { planImport } from '#lib/import/write/plan-import.ts'
import { emptySite } from '#tests/support/import-files.ts'

const word = fc.constantFrom(
  'Skill',
  'Category',
  'Role',
  'Level',
  'Junior',
  'Senior',
  'L3',
  'Backend Engineer',
  'Total',
  'Notes',
  'Gap',
  'Java',
  'C++',
  'must',
  'n/a',
  'see L3',
  '0-1',
  '2,5',
  '3*',
  '✓',
  '-',
  'constructor',
  '__proto__',
  'Designs the <b>services</b> of a team { and | reviews them.',
  '• one\n• two',
  '1',
  '2',
)
const cell = fc.record(
  {
    row: fc.nat(12),
    column: fc.nat(7),
    text: fc.oneof(word, word, fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })),
    unreadable: fc.constantFrom('date', 'error', 'no cached value'),
    isHidden: fc.boolean(),
    isStruck: fc.boolean(),
    isMarked: fc.boolean(),
  },
  { requiredKeys: ['row', 'column', 'text'] },
)
const merge = fc.record({ startRow: fc.nat(10), startCol: fc.nat(6), height: fc.nat(2), width: fc.nat(2) })
const sheet = fc.record({
  cells: fc.uniqueArray(cell, { maxLength: 60, selector: ({ row, column }) => `${row},${column}` }),
  merges: fc.array(merge, { maxLength: 2 }),
  isHidden: fc.boolean(),
})

const site = emptySite()

test('every cell of a source is placed, ignored or listed, exactly once', () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), (sheets) => {
      const grids = sheets.map(({ cells, merges, isHidden }, index) =>
        toGrid({
          sheet: `Sheet${index}`,
          isHidden: isHidden && index > 0,
          cells: cells.map((one) => ({ ...one, isHidden: one.isHidden === true && one.row > 6 })),
          merges: merges.map(({ startRow, startCol, height, width }) => ({
            startRow,
            startCol,
            endRow: startRow + height,
            endCol: startCol + width,
          })),
        }),
      )
      const { plan, errors } = planImport({ name: 'm.xlsx', grids, sample: [] }, site, undefined, new Map())
      const { cells, placed, ignored, unplaced } = plan.account
      expect(placed + ignored + unplaced.length).toBe(cells)
      expect(cells).toBe(grids.reduce((sum, grid) => sum + grid.cells.length, 0))
      expect(errors).toEqual([])
    }),
    { numRuns: 150 },
  )
})
