import { expect, test } from 'vitest'
import { compareLevels } from '#lib/model/compare/compare-levels.ts'
import { domainsBySize, firstMandatory, levelDemands, roleSteps } from '#lib/model/path/role-answers.ts'
import {
  cloud,
  code,
  data,
  expert,
  junior,
  principal,
  requires,
  role,
  senior,
  skill,
  working,
} from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const sql = skill('sql', data)
const etl = skill('etl', data)
const docker = skill('docker', cloud)
const builder = role('builder', [
  requires(git, 'W W* E*'),
  requires(sql, '. W E'),
  requires(etl, 'W* W* .'),
  requires(docker, 'W W W'),
])

test('a level compared with a higher one lists the requirements that differ, in grid order', () => {
  const changed = compareLevels(builder, senior.id, principal.id).map(
    ({ requirement }) => requirement.skill.id,
  )
  expect(changed).toEqual(['git', 'sql', 'etl'])
  expect(compareLevels(builder, senior.id, senior.id)).toEqual([])
})

test('every step counts newly mandatory, rising and new requirements', () => {
  expect(roleSteps(builder)).toEqual([
    { from: junior, to: senior, becomesMandatory: 1, rises: 0, isNew: 1 },
    { from: senior, to: principal, becomesMandatory: 0, rises: 2, isNew: 0 },
  ])
})

test('the largest domain comes first, ties are in matrix order', () => {
  expect(domainsBySize(builder)).toEqual([data, code, cloud])
})

test('the lowest level with a mandatory skill is found, if there is one', () => {
  expect(firstMandatory(builder)).toEqual({ level: junior, skills: [etl] })
  expect(firstMandatory(role('free', [requires(git, 'W W W')]))).toBeUndefined()
})

test('the usual proficiency of a level is the most frequent one, the higher one of equals', () => {
  expect(levelDemands(builder)).toEqual([
    { level: junior, cells: 3, mandatory: 1, optional: 2, usual: working },
    { level: senior, cells: 4, mandatory: 2, optional: 2, usual: working },
    { level: principal, cells: 3, mandatory: 1, optional: 2, usual: expert },
  ])
})

test('a level without requirements has no usual proficiency', () => {
  expect(levelDemands(role('late', [requires(git, '. . E')]))[0]).toEqual({
    level: junior,
    cells: 0,
    mandatory: 0,
    optional: 0,
  })
})
