import { expect, test } from 'vitest'
import {
  findLevelPair,
  findStepAfter,
  findStepBefore,
  findStepFrom,
  findStepTo,
  type LevelPair,
  levelPairs,
  pairsFrom,
  pairsTo,
} from '#lib/model/compare/level-pairs.ts'
import { junior, principal, role, senior } from '#tests/support/small-catalog.ts'

const builder = role('builder', [])
const named = (pair: LevelPair | undefined) => pair && `${pair.from.level.id}-${pair.to.level.id}`
const allOf = (one: string, other: string) => {
  const pair = findLevelPair(builder, one, other)
  if (!pair) throw new Error('The test needs an existing pair.')
  return pair
}

test('every two levels form a pair, the lower one first', () => {
  expect(levelPairs(builder).map(named)).toEqual(['junior-senior', 'junior-principal', 'senior-principal'])
  expect(levelPairs(role('single', [], { levels: [{ level: senior }] }))).toEqual([])
})

test('a pair is found in either order; there is none for a level twice or one that the role lacks', () => {
  expect(named(findLevelPair(builder, 'junior', 'principal'))).toBe('junior-principal')
  expect(named(findLevelPair(builder, 'principal', 'junior'))).toBe('junior-principal')
  expect(findLevelPair(builder, 'senior', 'senior')).toBeUndefined()
  expect(findLevelPair(builder, 'senior', 'lead')).toBeUndefined()
  const late = role('late', [], { levels: [{ level: senior }, { level: principal }] })
  expect(findLevelPair(late, 'junior', 'senior')).toBeUndefined()
})

test('there is a step to the lower level, from the higher one, and to each level but the first', () => {
  expect(named(findStepBefore(builder, allOf('senior', 'principal')))).toBe('junior-senior')
  expect(findStepBefore(builder, allOf('junior', 'principal'))).toBeUndefined()
  expect(named(findStepAfter(builder, allOf('junior', 'senior')))).toBe('senior-principal')
  expect(findStepAfter(builder, allOf('junior', 'principal'))).toBeUndefined()
  expect([junior, senior].map((level) => named(findStepTo(builder, level)))).toEqual([
    undefined,
    'junior-senior',
  ])
})

test('there is a step from each level but the last', () => {
  expect([junior, senior, principal].map((level) => named(findStepFrom(builder, level)))).toEqual([
    'junior-senior',
    'senior-principal',
    undefined,
  ])
  const late = role('late', [], { levels: [{ level: senior }, { level: principal }] })
  expect(findStepFrom(late, junior)).toBeUndefined()
})

test('either end can be changed; where that would reverse the order, the other end moves too', () => {
  const choices = (found: ReturnType<typeof pairsFrom>) =>
    found.map(({ level, pair, isCurrent }) => [level.id, named(pair), isCurrent])
  expect(choices(pairsFrom(builder, allOf('junior', 'senior')))).toEqual([
    ['junior', 'junior-senior', true],
    ['senior', 'senior-principal', false],
  ])
  expect(choices(pairsTo(builder, allOf('senior', 'principal')))).toEqual([
    ['senior', 'junior-senior', false],
    ['principal', 'senior-principal', true],
  ])
})
