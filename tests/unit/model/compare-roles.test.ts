import { expect, test } from 'vitest'
import type { LadderId, LevelId } from '#lib/model/catalog/ids.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'
import { alignLevels, sharedLevels } from '#lib/model/compare/aligned-levels.ts'
import { compareRoles } from '#lib/model/compare/compare-roles.ts'
import { overlapOf, overlapPercent, rolesByOverlap } from '#lib/model/compare/overlap.ts'
import {
  catalog,
  cloud,
  code,
  data,
  junior,
  principal,
  requires,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const sql = skill('sql', data)
const docker = skill('docker', cloud)

const teamLead = { id: 'team-lead' as LevelId, name: text('Team lead'), short: text('TL') }
const director = { id: 'director' as LevelId, name: text('Director'), short: text('Dir') }
const management: Ladder = {
  id: 'management' as LadderId,
  name: text('Management'),
  levels: [teamLead, director],
}

const builder = role('builder', [requires(git, 'W W* E*'), requires(sql, 'W W E'), requires(docker, '. . E')])
const keeper = role('keeper', [requires(sql, 'W W E'), requires(git, 'W W E')])
const manager = role('manager', [], {
  ladder: management,
  levels: [{ level: teamLead }, { level: director }],
})

test('on one ladder a level is paired with itself, or alone where a role lacks it', () => {
  const late = role('late', [], { levels: [{ level: senior }, { level: principal }] })
  expect(alignLevels(builder, late)).toEqual([
    { a: junior },
    { a: senior, b: senior },
    { a: principal, b: principal },
  ])
})

test('two ladders are aligned from the top', () => {
  expect(alignLevels(builder, manager)).toEqual([
    { a: junior },
    { a: senior, b: teamLead },
    { a: principal, b: director },
  ])
  expect(sharedLevels(manager, builder)).toEqual([
    { a: teamLead, b: senior },
    { a: director, b: principal },
  ])
})

test('a level that neither role has is left out', () => {
  const early = role('early', [], { levels: [{ level: junior }] })
  expect(alignLevels(early, early)).toEqual([{ a: junior, b: junior }])
})

test('shared skills are divided into differing and equal ones, the others by role', () => {
  const { differing, equal, onlyA, onlyB } = compareRoles(builder, keeper)
  expect(differing.map((shared) => shared.skill)).toEqual([git])
  expect(equal.map((shared) => shared.skill)).toEqual([sql])
  expect(onlyA.map((requirement) => requirement.skill)).toEqual([docker])
  expect(onlyB).toEqual([])
})

test('each level shows whether proficiency or obligation differs', () => {
  const one = role('one', [requires(git, 'W W* .')])
  const other = role('other', [requires(git, 'E W E*')])
  const [shared] = compareRoles(one, other).differing
  expect(shared?.cells.map((pair) => [pair.proficiencyDiffers, pair.obligationDiffers])).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ])
})

test('a level that one role lacks is no difference', () => {
  const late = role('late', [requires(git, '. W* E*')], { levels: [{ level: senior }, { level: principal }] })
  expect(compareRoles(builder, late).equal.map((shared) => shared.skill)).toEqual([git])
})

test('overlap is the share of steps that both require of those that at least one requires', () => {
  // git: 4 of 4 steps, sql: 4 of 4, docker: 0 of 2.
  expect(overlapOf(builder, keeper)).toBe(8 / 10)
  expect(overlapOf(builder, manager)).toBe(0)
})

test('roles that require nothing at a common level cannot be compared', () => {
  const early = role('early', [requires(git, 'W . .')], { levels: [{ level: junior }] })
  const late = role('late', [requires(git, '. E* .')], { levels: [{ level: senior }] })
  const { differing, equal, notComparable, overlap } = compareRoles(early, late)
  expect([differing, equal, overlap]).toEqual([[], [], undefined])
  expect(notComparable.map((shared) => shared.skill)).toEqual([git])
  expect(overlapOf(manager, manager)).toBeUndefined()
})

test('a skill that neither requires at the levels of both cannot be compared, though others can', () => {
  const one = role('one', [requires(git, 'W . .'), requires(sql, '. W .')], {
    levels: [{ level: junior }, { level: senior }],
  })
  const other = role('other', [requires(git, '. . E'), requires(sql, '. W E')], {
    levels: [{ level: senior }, { level: principal }],
  })
  const { equal, notComparable, overlap } = compareRoles(one, other)
  expect(equal.map((shared) => shared.skill)).toEqual([sql])
  expect(notComparable.map((shared) => shared.skill)).toEqual([git])
  expect(overlap).toBe(1)
})

test('levels that only one role has do not lower the overlap', () => {
  const late = role('late', [requires(sql, '. W E')], { levels: [{ level: senior }, { level: principal }] })
  expect(overlapOf(role('all', [requires(sql, 'W W E')]), late)).toBe(1)
})

test('only no overlap is shown as 0 percent, and only a complete one as 100', () => {
  expect([0, 0.001, 0.125, 0.999, 1].map(overlapPercent)).toEqual([0, 1, 13, 99, 100])
})

test('the nearest role has the largest overlap; among equals, one of the same family comes first', () => {
  const unrelated = role('aa', [requires(sql, 'W W E'), requires(git, 'W W E')], {
    family: { ...builder.family, name: text('Others') },
  })
  const near = rolesByOverlap(catalog([], [unrelated, builder, keeper, manager]), builder)
  expect(near.map((other) => other.role.id)).toEqual(['keeper', 'aa', 'manager'])
})
