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

test('a name is found while it is typed, without regard to case', () => {
  expect(find(skills, 'mlf')).toEqual(['MLflow'])
  expect(find(skills, 'REDIS')).toEqual(['Redis'])
})

test('a name is found with a mistake in it', () => {
  expect(find(skills, 'kuberntes')).toEqual(['Kubernetes Core', 'Kubernetes Advanced'])
  expect(find(skills, 'rdeis')).toEqual(['Redis'])
  expect(find(skills, 'mlfow')).toEqual(['MLflow'])
})

test('what is written right comes before what is only alike', () => {
  expect(find(['Rest', 'Test', 'Tests'], 'test')).toEqual(['Test', 'Tests'])
})

test('every word of the query has to be found', () => {
  expect(find(skills, 'kubernetes advanced')).toEqual(['Kubernetes Advanced'])
  expect(find(skills, 'kubernetes rest')).toEqual([])
})

test('a name is found written together or apart', () => {
  expect(find(skills, 'cicd')).toEqual(['GitLab CI/CD'])
  expect(find(skills, 'ml flow')).toEqual(['MLflow'])
})

test('a German compound is found by its parts', () => {
  const names = ['Abfrageoptimierung', 'Datenbankindizes']
  expect(find(names, 'Optimierung', 'de')).toEqual(['Abfrageoptimierung'])
  expect(find(names, 'bank', 'de')).toEqual(['Datenbankindizes'])
  expect(find(names, 'Optimirung', 'de')).toEqual(['Abfrageoptimierung'])
})

test('Chinese is found by a part, and with a wrong sign in a longer word', () => {
  const names = ['模型监控', '模型服务', '身份与访问']
  expect(find(names, '监控', 'zh')).toEqual(['模型监控'])
  expect(find(names, '模形监控', 'zh')).toEqual(['模型监控'])
  expect(find(names, '访', 'zh')).toEqual(['身份与访问'])
})

test('nothing is asked by signs alone', () => {
  expect(find(skills, ' /! ')).toEqual([])
})
