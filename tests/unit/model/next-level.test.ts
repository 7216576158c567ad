import { expect, test } from 'vitest'
import { nextLevels } from '#lib/model/path/next-level.ts'
import { catalog, code, requires, role, skill } from '#tests/support/small-catalog.ts'

const git = skill('git', code)
const optional = role('optional', [requires(git, 'W W W')])
const pressing = role('pressing', [requires(git, 'W W* E*')])
const starting = role('starting', [requires(git, '. E* .')])
const levels = nextLevels(catalog([git], [optional, pressing, starting]), git)

const changesFrom = (index: number) => levels[index]?.cells.map(({ role: { id }, change }) => [id, change])

test('newly mandatory cells come first, the rest in catalog order', () => {
  expect(changesFrom(0)).toEqual([
    ['pressing', 'becomes-mandatory'],
    ['starting', 'becomes-mandatory'],
    ['optional', 'stays-optional'],
  ])
})

test('a role that does not require the skill at the next level is left out', () => {
  expect(changesFrom(1)).toEqual([
    ['optional', 'stays-optional'],
    ['pressing', 'stays-mandatory'],
  ])
})

test('the top of the ladder has no next level', () => {
  expect(levels.at(-1)).toMatchObject({ from: { id: 'principal' }, cells: [] })
  expect(levels.at(-1)?.to).toBeUndefined()
})

test('the first cell of a requirement has no previous cell', () => {
  const first = levels[0]?.cells.find((cell) => cell.role === starting)
  expect(first?.before).toBeUndefined()
  const eased = role('eased', [requires(git, 'W* W .')])
  const added = role('added', [requires(git, '. W .')])
  const changes = nextLevels(catalog([git], [eased, added]), git)[0]?.cells.map((cell) => cell.change)
  expect(changes).toEqual(['becomes-optional', 'new'])
})

test('a skill that no role requires has no next levels', () => {
  expect(nextLevels(catalog([git], []), git)).toEqual([])
})
