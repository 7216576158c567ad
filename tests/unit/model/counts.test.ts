import { expect, test } from 'vitest'
import { countRole, countSkill } from '#lib/model/catalog/counts.ts'
import { catalog, cloud, code, requires, role, skill } from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const docker = skill('docker', cloud)
const idle = skill('idle', cloud)
const builder = role('builder', [requires(git, 'W* W* E*'), requires(docker, '. W E*')])
const keeper = role('keeper', [requires(docker, '. . E')])
const all = catalog([docker, git, idle], [builder, keeper])

test('counts of a role are counts of cells, never a product', () => {
  expect(countRole(builder)).toEqual({
    skills: 2,
    levels: 3,
    cells: 5,
    mandatory: 4,
    optional: 1,
    mandatorySkills: 2,
  })
})

test('a skill counts the roles, the levels and the cells that require it', () => {
  expect(countSkill(all, docker)).toEqual({ roles: 2, levels: 2, cells: 3, mandatory: 1, optional: 2 })
})

test('a skill that no role requires counts nothing', () => {
  expect(countSkill(all, idle)).toEqual({ roles: 0, levels: 0, cells: 0, mandatory: 0, optional: 0 })
})

test('a skill that is never mandatory is not counted as a mandatory skill', () => {
  expect(countRole(keeper).mandatorySkills).toBe(0)
})
