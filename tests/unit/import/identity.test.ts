import { expect, test } from 'vitest'
import { similarity } from '#lib/import/names/similarity.ts'
import { baseContent, contentWith } from '#tests/support/content-base.ts'
import { importInto, xlsx } from '#tests/support/import-files.ts'

const skillNamed = (id: string, name: string) => ({
  [`skills/${id}.md`]: (baseContent['skills/selling.md'] ?? '').replace('name: Selling', `name: ${name}`),
})

const site = contentWith({
  ...skillNamed('prometheus-grafana', 'Prometheus & Grafana'),
  ...skillNamed('java', 'Java'),
  ...skillNamed('c', 'C'),
  ...skillNamed('sql', 'SQL'),
  ...skillNamed('selling', 'Selling\naliases: [sales]'),
})

const idsOf = async (...names: string[]) => {
  const rows = [['Skill', 'Junior', 'Senior'], ...names.map((name) => [name, 'A', 'W'])]
  const { plan, questions } = await importInto(site, 'm.xlsx', xlsx({ Seller: rows }))
  return {
    ids: names.map((name) => plan.wanted.skillIds.get(name)),
    questions: questions.map(({ kind }) => kind),
  }
}

test('a similar name is a question, whose default is the known skill', async () => {
  const found = await idsOf('Prometheus/Grafana')
  expect(found).toEqual({ ids: ['prometheus-grafana'], questions: ['same skill'] })
})

test('names that differ in case, hyphens and spaces, ids and aliases are the same skill', async () => {
  const { ids, questions } = await idsOf('KNEADING', 'sales', 'prometheus-grafana')
  expect(ids).toEqual(['kneading', 'selling', 'prometheus-grafana'])
  expect(questions).toEqual([])
})

test('names that look alike and mean something else are new skills', async () => {
  const names = ['JavaScript', 'C++', 'C#', '.NET', 'NoSQL', 'MySQL', 'TypeScript']
  const { ids, questions } = await idsOf(...names)
  expect(ids).toEqual(['javascript', 'c-plus-plus', 'c-sharp', 'dotnet', 'nosql', 'mysql', 'typescript'])
  expect(questions).toEqual([])
})

test.each([
  ['Prometheus/Grafana', 'Prometheus & Grafana', true],
  ['PostgreSQL', 'Postgres', true],
  ['Unit tests', 'Unit testing', true],
  ['Java', 'JavaScript', false],
  ['C', 'C++', false],
  ['SQL', 'NoSQL', false],
  ['React', 'React Native', false],
  ['Python 2', 'Python 3', false],
  ['Kubernetes core', 'Kubernetes advanced', false],
])('%s and %s may be the same: %s', (one, other, expected) => {
  expect(similarity(one, other) >= 0.8).toBe(expected)
  expect(similarity(one, other)).toBe(similarity(other, one))
})
