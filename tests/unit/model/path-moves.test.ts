import { expect, test } from 'vitest'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { FamilyId, LadderId, Locale, RoleId } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { arcsBetween } from '#lib/model/path/arcs.ts'
import { findFamilyMap, findMapAround } from '#lib/model/path/family-map.ts'
import { departureLevel, gapTo } from '#lib/model/path/moves.ts'
import { nearRoles } from '#lib/model/path/near-roles.ts'
import {
  catalog,
  code,
  data,
  engineering,
  junior,
  principal,
  requires,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const en = 'en' as Locale
const git = skill('git', code)
const sql = skill('sql', data)
const etl = skill('etl', data)
const moveTo = (to: string): Pick<Role, 'next'> => ({
  next: [{ role: to as RoleId, level: senior.id, reason: text('more') }],
})
const builder = role('builder', [requires(git, 'W E E'), requires(sql, 'W W W')], moveTo('keeper'))
const keeper = role('keeper', [requires(git, 'W E E'), requires(etl, 'W W W')], moveTo('builder'))
const writer = role('writer', [requires(sql, 'W E E')])
const reader = role('reader', [requires(sql, 'W W W')])
const singer = role('singer', [requires(etl, 'W W W')])
const other = role('other', [requires(git, 'W W W')], {
  ladder: { ...engineering, id: 'other' as LadderId, levels: [{ ...junior }] },
  levels: [{ level: { ...junior } }],
  family: { id: 'others' as FamilyId, name: text('Others') },
})

test('a move starts from the same level, else from the highest below, else from the lowest', () => {
  const late = role('late', [], { levels: [{ level: senior }] })
  expect(departureLevel(builder, senior)).toBe(senior)
  expect(departureLevel(late, principal)).toBe(senior)
  expect(departureLevel(late, junior)).toBe(senior)
})

test('a move to another ladder starts from the highest level', () => {
  expect(departureLevel(builder, { ...junior })).toBe(principal)
})

test('a gap has the number of required skills and those that are missing', () => {
  const { from, required, missing } = gapTo(builder, keeper, senior)
  expect([from, required, missing.map((one) => one.skill.id)]).toEqual([senior, 2, ['etl']])
})

test('near roles share the ladder and a skill and are not listed as a move; the largest share met comes first', () => {
  const near = nearRoles(catalog([], [builder, keeper, writer, reader, singer, other]), builder)
  expect(near.map(({ to, level, gap }) => [to.id, level.id, gap.missing.length])).toEqual([
    ['reader', 'senior', 0],
    ['writer', 'senior', 1],
  ])
})

test('the map of a family has its roles, then the roles of other families that they can move to', () => {
  const next = [{ role: 'other' as RoleId, level: junior.id, reason: text('more') }]
  const away = role('away', [], { next })
  const all = catalog([], [builder, keeper, away, other])
  const map = findFamilyMap(all, { family: builder.family, roles: [builder, keeper, away] })
  expect(map?.roles.map(({ id }) => id)).toEqual(['builder', 'keeper', 'away', 'other'])
  expect(map?.leads.map(({ moves }) => moves.map(({ to }) => to.id))).toEqual([
    ['keeper'],
    ['builder'],
    ['other'],
  ])
  expect(map?.moves).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 0 },
    { from: 2, to: 3 },
  ])
})

test('a family whose roles have no move has no map', () => {
  const all = catalog([], [writer, reader])
  expect(rolesByFamily(all, en).map((family) => findFamilyMap(all, family))).toEqual([undefined])
  expect(findMapAround(all, writer, en)).toBeUndefined()
})

test('two moves between two rows are one arc with two heads', () => {
  expect(
    arcsBetween([
      { from: 0, to: 1 },
      { from: 1, to: 0 },
    ]),
  ).toEqual([{ upper: 0, lower: 1, towards: 'both', upperPort: 0, lowerPort: 0 }])
})

test('arcs that end in one row nest: short above long upwards, long above short downwards', () => {
  const arcs = arcsBetween([
    { from: 0, to: 2 },
    { from: 1, to: 2 },
    { from: 2, to: 4 },
    { from: 3, to: 2 },
  ])
  const inRow = arcs.map(({ upper, upperPort, lowerPort }) => (upper === 2 ? upperPort : lowerPort))
  expect(inRow.map((port) => Math.round(port * 100) / 100)).toEqual([-0.33, -1, 0.33, 1])
  expect(arcs.map(({ towards }) => towards)).toEqual(['lower', 'lower', 'lower', 'upper'])
})
