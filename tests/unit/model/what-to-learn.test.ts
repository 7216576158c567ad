import { expect, test } from 'vitest'
import { bySteps, changesOfRole, heldAt, whatToLearn } from '#lib/model/compare/what-to-learn.ts'
import {
  asks,
  cloud,
  code,
  data,
  expert,
  junior,
  principal,
  role,
  senior,
  skill,
  working,
} from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const sql = skill('sql', data)
const docker = skill('docker', cloud)
const etl = skill('etl', data)
const target = role('target', [
  asks(etl, '. . W'),
  asks(git, 'W W E'),
  asks(sql, 'W W E*'),
  asks(docker, '. W E'),
])

test('the largest step comes first, then mandatory skills, then grid order', () => {
  const held = new Map([[git.id, working] as const, [sql.id, working] as const])
  const toLearn = whatToLearn(target, principal.id, held)
  expect(toLearn.map(({ skill: { id }, steps, held: own }) => [id, steps, own?.id])).toEqual([
    ['docker', 2, undefined],
    ['sql', 1, 'working'],
    ['etl', 1, undefined],
    ['git', 1, 'working'],
  ])
  expect(bySteps(toLearn).map(({ steps, learnings }) => [steps, learnings.length])).toEqual([
    [2, 1],
    [1, 3],
  ])
})

test('expected skills are the highest that the role requires at the level or below', () => {
  const falling = role('falling', [asks(git, 'E W .'), asks(sql, '. . W')])
  expect([...heldAt(falling, senior.id)]).toEqual([[git.id, expert]])
  expect([...heldAt(falling, principal.id)]).toEqual([
    [git.id, expert],
    [sql.id, working],
  ])
})

test('a change of role counts required and met skills at every common level', () => {
  const from = role('from', [asks(git, 'W W E')], { levels: [{ level: senior }, { level: principal }] })
  expect(changesOfRole(from, target).map(({ to, asked, met }) => [to.id, asked, met])).toEqual([
    ['senior', 3, 1],
    ['principal', 4, 1],
  ])
})

test('roles without a common level have no change between them', () => {
  const early = role('early', [], { levels: [{ level: junior }] })
  const late = role('late', [], { levels: [{ level: principal }] })
  expect(changesOfRole(early, late)).toEqual([])
})
