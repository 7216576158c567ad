import { expect, test } from 'vitest'
import { bestFitOf, highestPossibleLevelOf, levelOf, readinessOf } from '#lib/model/assessment/assessment.ts'
import { planOf, strengthsOf } from '#lib/model/assessment/assessment-plan.ts'
import { rate, readRatings } from '#lib/model/assessment/assessment-ratings.ts'
import { assessmentSheetOf } from '#lib/model/assessment/assessment-sheet.ts'
import type { Locale, SkillId } from '#lib/model/catalog/ids.ts'
import type { Requirement } from '#lib/model/catalog/role.ts'
import {
  cloud,
  code,
  data,
  expert,
  principal,
  requires,
  role,
  senior,
  skill,
  working,
} from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const sql = skill('sql', data, { aliases: ['databases'] })
const docker = skill('docker', cloud)
const sheetRequiring = (requirements: readonly Requirement[], more = {}) =>
  assessmentSheetOf(role('builder', requirements, more), [working, expert], 'en' as Locale)
const answers = (steps: Readonly<Record<string, number>>) =>
  new Map(Object.entries(steps).map(([id, step]) => [id as SkillId, step]))

const sheet = sheetRequiring([requires(git, 'W* W* E*'), requires(sql, '. W* W'), requires(docker, 'W W E*')])

test('the level is the highest whose mandatory cells are all met', () => {
  expect(levelOf(sheet, answers({ git: 1 }))).toBe(0)
  expect(levelOf(sheet, answers({ git: 2, sql: 1 }))).toBe(1)
  expect(levelOf(sheet, answers({ git: 2, docker: 2 }))).toBe(2)
  expect(levelOf(sheet, answers({ git: 0, sql: 2, docker: 2 }))).toBeUndefined()
})

test('a skipped skill does not hide the level that somebody is close to', () => {
  const names = Array.from({ length: 10 }, (_, at) => `skill-${at}`)
  const ten = sheetRequiring(names.map((name) => requires(skill(name, code), 'W* E* E*')))
  const rated = (count: number) => answers(Object.fromEntries(names.slice(0, count).map((name) => [name, 2])))
  expect(levelOf(ten, rated(9))).toBeUndefined()
  expect(bestFitOf(ten, rated(9))).toEqual({ level: 2, mandatory: { met: 9, total: 10 }, unanswered: 1 })
  expect(planOf(ten, rated(9))?.level).toBe(2)
  expect(bestFitOf(ten, rated(8))).toBeUndefined()
  expect(bestFitOf(ten, rated(10))).toEqual({ level: 2, mandatory: { met: 10, total: 10 }, unanswered: 0 })
})

test('an unanswered skill is not met, and counts for the highest possible level', () => {
  const some = answers({ git: 2 })
  expect(levelOf(sheet, some)).toBe(0)
  expect(highestPossibleLevelOf(sheet, some)).toBe(2)
  expect(highestPossibleLevelOf(sheet, answers({ git: 1, docker: 0, sql: 0 }))).toBe(0)
})

test('mandatory cells and all cells are counted separately, and only all of them are 100 percent', () => {
  expect(readinessOf(sheet, answers({ git: 1, docker: 1 }))).toEqual([
    { mandatory: { met: 1, total: 1 }, all: { met: 2, total: 2 } },
    { mandatory: { met: 1, total: 2 }, all: { met: 2, total: 3 } },
    { mandatory: { met: 0, total: 2 }, all: { met: 0, total: 3 } },
  ])
})

test('a level without mandatory cells does not count above an unmet one', () => {
  const sparse = sheetRequiring([requires(git, 'W W* W'), requires(sql, 'W W E')])
  expect(levelOf(sparse, answers({ sql: 1 }))).toBe(0)
  expect(levelOf(sparse, answers({ git: 1 }))).toBe(2)
  expect(levelOf(sparse, answers({ git: 0, sql: 0 }))).toBeUndefined()
})

test('a level without requirements never counts, and the plan skips it', () => {
  const holes = sheetRequiring([requires(git, '. W* .'), requires(sql, '. W .')])
  expect(levelOf(holes, answers({ git: 2, sql: 2 }))).toBe(1)
  expect(planOf(holes, answers({ git: 2, sql: 2 }))).toBeUndefined()
  expect(planOf(holes, new Map())?.level).toBe(1)
})

test('where proficiency falls, each level is judged on its own', () => {
  const falling = sheetRequiring([requires(git, 'E* W* W*')])
  expect(levelOf(falling, answers({ git: 1 }))).toBe(2)
})

test('a role that starts at Senior has no level below it', () => {
  const late = sheetRequiring([requires(git, '. W* E*')], {
    levels: [{ level: senior }, { level: principal }],
  })
  expect(late.levels.map(({ id }) => id)).toEqual(['senior', 'principal'])
  expect(levelOf(late, answers({ git: 1 }))).toBe(0)
  expect(levelOf(late, answers({ git: 0 }))).toBeUndefined()
  expect(planOf(late, answers({ git: 0 }))?.level).toBe(0)
})

test('the plan lists mandatory gaps first, then the larger step, then matrix order, and unanswered skills separately', () => {
  const wide = sheetRequiring([
    requires(git, 'W* E'),
    requires(sql, 'W E*'),
    requires(docker, 'W E*'),
    requires(skill('bash', cloud), 'W E'),
    requires(skill('helm', cloud), 'W E*'),
  ])
  const plan = planOf(wide, answers({ git: 1, sql: 1, docker: 0, bash: 0 }))
  expect(plan?.gaps.map(({ skill: { id }, from }) => [id, from])).toEqual([
    ['docker', 0],
    ['sql', 1],
    ['bash', 0],
    ['git', 1],
  ])
  expect(plan?.unanswered.map(({ skill: { id } }) => id)).toEqual(['helm'])
})

test('a strength exceeds what the level requires, or is required only higher up', () => {
  const strengths = strengthsOf(sheet, answers({ git: 1, sql: 1, docker: 2 }))
  expect(strengths.map(({ skill: { id }, step, required }) => [id, step, required])).toEqual([
    ['docker', 2, 1],
  ])
  const low = strengthsOf(sheet, answers({ git: 1, sql: 2 }))
  expect(low.map(({ skill: { id }, required }) => [id, required])).toEqual([['sql', 1]])
  const none = strengthsOf(sheet, answers({ git: 0, sql: 2 }))
  expect(none.map(({ skill: { id }, required }) => [id, required])).toEqual([['sql', undefined]])
})

test('a rating under a former id counts, and one under the current id wins', () => {
  expect(readRatings(sheet, new Map([['databases', 'working']])).answers).toEqual(answers({ sql: 1 }))
  const both = new Map([
    ['databases', 'working'],
    ['sql', '-'],
  ])
  expect(readRatings(sheet, both)).toEqual({
    answers: answers({ sql: 0 }),
    unknownSkills: [],
    unknownRatings: [],
  })
  expect([...rate(sheet, both, 'sql' as SkillId, 2)]).toEqual([['sql', 'expert']])
  expect([...rate(sheet, both, 'sql' as SkillId, undefined)]).toEqual([])
})

test('ids that are not in the matrix are listed', () => {
  const foreign = new Map([
    ['cobol', 'working'],
    ['git', 'guru'],
  ])
  expect(readRatings(sheet, foreign)).toEqual({
    answers: new Map(),
    unknownSkills: ['cobol'],
    unknownRatings: ['guru'],
  })
})
