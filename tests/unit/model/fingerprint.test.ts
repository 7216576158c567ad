import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requirementsByDomain } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { shadeOf } from '#lib/model/catalog/shade.ts'
import {
  type Fingerprint,
  fingerprintDomains,
  fingerprintOf,
  pairedFingerprints,
} from '#lib/model/path/fingerprint.ts'
import { manyDomains, sparseRole } from '#tests/support/role-arbitrary.ts'
import { cloud, data, requires, role, skill } from '#tests/support/small-catalog.ts'

const docker = skill('docker', cloud)
const sql = skill('sql', data)
const etl = skill('etl', data)

/** A fingerprint as a grid of `shade` and `*`, the highest level first. */
function gridOf({ columns, rows, strokes }: Fingerprint): readonly (readonly string[])[] {
  const grid = rows.map(() => Array.from({ length: columns }, () => '.'))
  for (const { row, column, length, shade, mandatory } of strokes) {
    for (let at = column; at < column + length; at++) {
      const line = grid[row]
      if (line?.[at] !== '.') throw new Error('Strokes overlap or leave the picture.')
      line[at] = `${shade}${mandatory ? '*' : ''}`
    }
  }
  return grid
}

const expectedGrid = (of: Role) =>
  of.levels.toReversed().map(({ level }) =>
    requirementsByDomain(of).map((requirement) => {
      const cell = findCell(requirement, level.id)
      return cell ? `${shadeOf(cell.proficiency)}${cell.mandatory ? '*' : ''}` : '.'
    }),
  )

test('neighbouring cells that look the same are one stroke', () => {
  const builder = role('builder', [
    requires(sql, 'W W E*'),
    requires(docker, '. W E'),
    requires(etl, '. W E*'),
  ])
  const { strokes } = fingerprintOf(builder)
  expect(strokes.map(({ row, column, length }) => [row, column, length])).toEqual([
    [1, 0, 3],
    [2, 0, 1],
    [0, 2, 1],
    [0, 0, 2],
  ])
  expect(
    fingerprintDomains(builder).map(({ domain, column, length }) => [domain.id, column, length]),
  ).toEqual([
    ['data', 0, 2],
    ['cloud', 2, 1],
  ])
})

test('a fingerprint shows every cell of a role once and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(manyDomains, sparseRole('any')), (any) => {
      expect(gridOf(fingerprintOf(any))).toEqual(expectedGrid(any))
    }),
  )
})

test('the domains of a fingerprint cover its columns without gaps', () => {
  fc.assert(
    fc.property(manyDomains, (any) => {
      const domains = fingerprintDomains(any)
      const ends = domains.map(({ column, length }) => column + length)
      expect(domains.map(({ column }) => column)).toEqual([0, ...ends.slice(0, -1)])
      expect(ends.at(-1)).toBe(fingerprintOf(any).columns)
    }),
  )
})

test('two fingerprints have the same columns, shared skills first', () => {
  const a = role('a', [requires(docker, '. . W'), requires(sql, '. . E')])
  const b = role('b', [requires(etl, '. . W*'), requires(sql, '. . W')])
  expect(pairedFingerprints(a, b).map((one) => gridOf(one)[0])).toEqual([
    ['4', '1', '.'],
    ['1', '.', '1*'],
  ])
})
