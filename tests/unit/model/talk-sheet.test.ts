import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import { levelPairs } from '#lib/model/compare/level-pairs.ts'
import { talkSheet } from '#lib/model/compare/talk-sheet.ts'
import { sparseRole } from '#tests/support/role-arbitrary.ts'
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

const builder = role('builder', [
  requires(skill('git', code), 'W W* E*'),
  requires(skill('sql', data), 'W E E'),
  requires(skill('docker', cloud), '. . W'),
])
const named = (from: typeof junior, to: typeof junior) => {
  const { kind, skills, others } = talkSheet(builder, from, to)
  return { kind, skills: skills.map(({ requirement }) => requirement.skill.id), others }
}

test('a talk is about what becomes mandatory, otherwise about what rises', () => {
  expect(named(junior, senior)).toEqual({ kind: 'becomes-mandatory', skills: ['git'], others: 1 })
  expect(named(senior, principal)).toEqual({ kind: 'rises', skills: ['git'], others: 2 })
})

test('where the higher level requires nothing more, there is nothing to talk about', () => {
  const same = role('same', [requires(skill('git', code), 'W W W')])
  expect(talkSheet(same, junior, senior)).toEqual({ skills: [], others: 1 })
})

test('the skills and the others are what the higher level requires', () => {
  fc.assert(
    fc.property(sparseRole('any'), (any) => {
      for (const { from, to } of levelPairs(any)) {
        const { skills, others } = talkSheet(any, from.level, to.level)
        expect(skills.length + others).toBe(cellsAt(any, to.level.id).length)
      }
    }),
  )
})
