import { expect, test } from 'vitest'
import { expectedSkills, skillGap } from '#lib/model/compare/skill-gap.ts'
import {
  cloud,
  code,
  data,
  junior,
  principal,
  requires,
  role,
  senior,
  skill,
} from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const sql = skill('sql', data)
const etl = skill('etl', data)
const docker = skill('docker', cloud)
const helm = skill('helm', cloud)
const builder = role('builder', [requires(git, 'W E E'), requires(sql, 'W W W')])
const keeper = role('keeper', [
  requires(git, 'W* E* E*'),
  requires(helm, '. E E'),
  requires(sql, '. E* E*'),
  requires(etl, '. W E'),
  requires(docker, '. E* E*'),
])

test('what is mandatory comes first, then the bigger step, then matrix order', () => {
  const found = skillGap(keeper, senior.id, expectedSkills(builder, senior.id))
  expect(found.map(({ skill: { id }, steps, cell }) => [id, steps, cell.mandatory])).toEqual([
    ['docker', 2, true],
    ['sql', 1, true],
    ['helm', 2, false],
    ['etl', 1, false],
  ])
})

test('a missing skill knows what is held of it, if anything is', () => {
  const found = skillGap(keeper, senior.id, expectedSkills(builder, senior.id))
  expect(found.map(({ held }) => held?.proficiency.step)).toEqual([undefined, 1, undefined, undefined])
})

test('a skill that is required no higher is not missing, mandatory or not', () => {
  expect(skillGap(keeper, junior.id, expectedSkills(builder, junior.id))).toEqual([])
})

test('a role expects the highest proficiency that it requires at a level or below', () => {
  const falling = role('falling', [requires(git, 'E* W .'), requires(sql, '. . W')])
  const heldAt = (level: typeof senior) =>
    [...expectedSkills(falling, level.id)].map(([id, cell]) => [id, cell.proficiency.id, cell.level.id])
  expect(heldAt(senior)).toEqual([['git', 'expert', 'junior']])
  expect(heldAt(principal)).toEqual([
    ['git', 'expert', 'junior'],
    ['sql', 'working', 'principal'],
  ])
})

test('of cells with one proficiency the one of the highest level is expected', () => {
  const steady = role('steady', [requires(git, 'E* E .')])
  expect(expectedSkills(steady, senior.id).get(git.id)).toMatchObject({ level: senior, mandatory: false })
})

test('a role expects nothing at a level that it lacks', () => {
  expect([
    ...expectedSkills(role('late', [requires(git, '. W W')], { levels: [{ level: senior }] }), junior.id),
  ]).toEqual([])
})
