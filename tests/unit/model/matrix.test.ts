import { expect, test } from 'vitest'
import { keyDomains, matrixSections } from '#lib/model/catalog/matrix.ts'
import { requirementsByLevel } from '#lib/model/catalog/requirements.ts'
import { catalog, cloud, code, data, requires, role, skill, web } from '#tests/support/small-catalog.ts'

const sql = skill('sql', data)
const docker = skill('docker', cloud)
const git = skill('git', code)
const etl = skill('etl', data)
const builder = role('builder', [
  requires(sql, 'W . .'),
  requires(docker, '. W .'),
  requires(etl, 'W . E*'),
  requires(git, '. . E'),
])
const all = catalog([docker, etl, git, sql], [builder])

test('domains are in the order of their first skill in the grid, skills in grid order', () => {
  const sections = matrixSections(builder).map(({ domain, requirements }) => [
    domain.id,
    ...requirements.map((requirement) => requirement.skill.id),
  ])
  expect(sections).toEqual([
    ['data', 'sql', 'etl'],
    ['cloud', 'docker'],
    ['code', 'git'],
  ])
})

test('key domains are the three with the most cells, ties in matrix order', () => {
  const most = role('most', [
    requires(skill('css', web), 'W . .'),
    requires(docker, 'W . .'),
    requires(git, 'W W W*'),
    requires(sql, 'W W .'),
  ])
  expect(keyDomains(most)).toEqual([code, data, web])
  expect(keyDomains(role('none', []))).toEqual([])
})

test('a level at which no role requires the skill is left out', () => {
  expect(requirementsByLevel(all, etl).map(({ level, rows }) => [level.id, rows.length])).toEqual([
    ['junior', 1],
    ['principal', 1],
  ])
})
