import { expect, test } from 'vitest'
import { nameSearch } from '#lib/search/core/find-names.ts'
import { foldFor } from '#lib/search/core/fold.ts'

const find = (names: readonly string[], query: string, locale = 'en') =>
  nameSearch(
    names.map((text) => ({ item: text, names: [{ text, weight: 1 }], weight: 1 })),
    foldFor(locale),
  )(query).map(({ item }) => item)

const skills = [
  'Kubernetes Core',
  'Kubernetes Advanced',
  'GitLab CI/CD',
  'MLflow',
  'REST API Design',
  'Redis',
]

test('a name is found by its prefix, without regard to case', () => {
  expect(find(skills, 'mlf')).toEqual(['MLflow'])
  expect(find(skills, 'REDIS')).toEqual(['Redis'])
})

test('a name is found with a typing mistake', () => {
  expect(find(skills, 'kuberntes')).toEqual(['Kubernetes Core', 'Kubernetes Advanced'])
  expect(find(skills, 'rdeis')).toEqual(['Redis'])
  expect(find(skills, 'mlfow')).toEqual(['MLflow'])
})

test('a literal match comes before a similar name', () => {
  expect(find(['Rest', 'Test', 'Tests'], 'test')).toEqual(['Test', 'Tests'])
})

test('every word of the query must be found', () => {
  expect(find(skills, 'kubernetes advanced')).toEqual(['Kubernetes Advanced'])
  expect(find(skills, 'kubernetes rest')).toEqual([])
})

test('a name is found with or without spaces between its words', () => {
  expect(find(skills, 'cicd')).toEqual(['GitLab CI/CD'])
  expect(find(skills, 'ml flow')).toEqual(['MLflow'])
})

test('a German compound is found by its parts', () => {
  const names = ['Abfrageoptimierung', 'Datenbankindizes']
  expect(find(names, 'Optimierung', 'de')).toEqual(['Abfrageoptimierung'])
  expect(find(names, 'bank', 'de')).toEqual(['Datenbankindizes'])
  expect(find(names, 'Optimirung', 'de')).toEqual(['Abfrageoptimierung'])
})

test('Chinese is found by a part, and with a wrong character in a longer word', () => {
  const names = ['模型监控', '模型服务', '身份与访问']
  expect(find(names, '监控', 'zh')).toEqual(['模型监控'])
  expect(find(names, '模形监控', 'zh')).toEqual(['模型监控'])
  expect(find(names, '访', 'zh')).toEqual(['身份与访问'])
})

test('a query of punctuation finds nothing', () => {
  expect(find(skills, ' /! ')).toEqual([])
})
