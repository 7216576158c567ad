import { expect, test } from 'vitest'
import { changesOfRole, groupMissing } from '#lib/model/compare/change-of-role.ts'
import { skillGap } from '#lib/model/compare/skill-gap.ts'
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
const docker = skill('docker', cloud)
const etl = skill('etl', data)
const target = role('target', [
  requires(etl, '. . W'),
  requires(git, 'W W E'),
  requires(sql, 'W W E*'),
  requires(docker, '. W E'),
])

test('missing skills are grouped by obligation and step, in the order of the gap', () => {
  const groups = groupMissing(skillGap(target, principal.id, new Map()))
  expect(
    groups.map(({ isMandatory, steps, skills }) => [
      isMandatory,
      steps,
      skills.map(({ skill: { id } }) => id),
    ]),
  ).toEqual([
    [true, 2, ['sql']],
    [false, 2, ['git', 'docker']],
    [false, 1, ['etl']],
  ])
})

test('a change of role counts what is required and what is met at every level of both', () => {
  const from = role('from', [requires(git, 'W W E')], { levels: [{ level: senior }, { level: principal }] })
  expect(changesOfRole(from, target).map(({ to, required, met }) => [to.id, required, met])).toEqual([
    ['senior', 3, 1],
    ['principal', 4, 1],
  ])
})

test('roles without a level side by side have no change between them', () => {
  const early = role('early', [], { levels: [{ level: junior }] })
  const late = role('late', [], { levels: [{ level: principal }] })
  expect(changesOfRole(early, late)).toEqual([])
})
