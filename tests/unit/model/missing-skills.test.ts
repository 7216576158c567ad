import { expect, test } from 'vitest'
import { missingSkills } from '#lib/model/compare/missing-skills.ts'
import { asks, cloud, code, data, junior, role, senior, skill } from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const sql = skill('sql', data)
const etl = skill('etl', data)
const docker = skill('docker', cloud)
const helm = skill('helm', cloud)
const builder = role('builder', [asks(git, 'W E E'), asks(sql, 'W W W')])
const keeper = role('keeper', [
  asks(git, 'W* E* E*'),
  asks(helm, '. E E'),
  asks(sql, '. E* E*'),
  asks(etl, '. W E'),
  asks(docker, '. E* E*'),
])

test('mandatory skills come first, then the largest step, then grid order', () => {
  const found = missingSkills(builder, senior.id, keeper, senior.id)
  expect(found.map(({ skill: { id }, steps, after }) => [id, steps, after.mandatory])).toEqual([
    ['docker', 2, true],
    ['sql', 1, true],
    ['helm', 2, false],
    ['etl', 1, false],
  ])
})

test('a missing skill has the previous cell, if there was one', () => {
  const found = missingSkills(builder, senior.id, keeper, senior.id)
  expect(found.map(({ before }) => before?.proficiency.step)).toEqual([undefined, 1, undefined, undefined])
})

test('a skill that is not required higher is not missing, mandatory or not', () => {
  expect(missingSkills(builder, junior.id, keeper, junior.id)).toEqual([])
})
