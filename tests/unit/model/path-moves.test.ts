import { expect, test } from 'vitest'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { FamilyId, LadderId, Locale, RoleId } from '#lib/model/catalog/ids.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { arcsBetween } from '#lib/model/path/arcs.ts'
import { findFamilyMap, findMapAround } from '#lib/model/path/family-map.ts'
import { departureLevel, wayTo } from '#lib/model/path/moves.ts'
import { nearRoles } from '#lib/model/path/near-roles.ts'
import {
  asks,
  catalog,
  code,
  data,
  engineering,
  junior,
  principal,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const en = 'en' as Locale
const git = skill('git', code)
const sql = skill('sql', data)
const etl = skill('etl', data)
const leads = (to: string): Pick<Role, 'next'> => ({
  next: [{ role: to as RoleId, level: senior.id, reason: text('more') }],
})
const builder = role('builder', [asks(git, 'W E E'), asks(sql, 'W W W')], leads('keeper'))
const keeper = role('keeper', [asks(git, 'W E E'), asks(etl, 'W W W')], leads('builder'))
const writer = role('writer', [asks(sql, 'W E E')])
const reader = role('reader', [asks(sql, 'W W W')])
const singer = role('singer', [asks(etl, 'W W W')])
const other = role('other', [asks(git, 'W W W')], {
  ladder: { ...engineering, id: 'other' as LadderId, levels: [{ ...junior }] },
  levels: [{ level: { ...junior } }],
  family: { id: 'others' as FamilyId, name: text('Others') },
})

test('a move is reckoned from the same level, else from the highest below, else from the lowest', () => {
  const late = role('late', [], { levels: [{ level: senior }] })
  expect(departureLevel(builder, senior)).toBe(senior)
  expect(departureLevel(late, principal)).toBe(senior)
  expect(departureLevel(late, junior)).toBe(senior)
})

test('a move to another ladder is reckoned from the highest level', () => {
  expect(departureLevel(builder, { ...junior })).toBe(principal)
})

test('a way says how many skills are asked and which of them are missing', () => {
  const { from, asked, missing } = wayTo(builder, keeper, senior)
  expect([from, asked, missing.map((one) => one.skill.id)]).toEqual([senior, 2, ['etl']])
})

test('near are roles of the ladder with a skill in common that are not named, most of them held first', () => {
  const near = nearRoles(catalog([], [builder, keeper, writer, reader, singer, other]), builder)
  expect(near.map(({ to, level, way }) => [to.id, level.id, way.missing.length])).toEqual([
    ['reader', 'senior', 0],
    ['writer', 'senior', 1],
  ])
})

test('the map of a family has its roles, then those of other families that they lead to', () => {
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

test('a family whose roles name no move has no map', () => {
  const all = catalog([], [writer, reader])
  expect(rolesByFamily(all, en).map((family) => findFamilyMap(all, family))).toEqual([undefined])
  expect(findMapAround(all, writer, en)).toBeUndefined()
})

test('two ways between two rows are one arc with two heads', () => {
  expect(
    arcsBetween([
      { from: 0, to: 1 },
      { from: 1, to: 0 },
    ]),
  ).toEqual([{ upper: 0, lower: 1, towards: 'both', upperPort: 0, lowerPort: 0 }])
})

test('arcs that end in one row enclose each other: short above long upwards, long above short downwards', () => {
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
