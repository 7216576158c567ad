import { describe, expect, test } from 'vitest'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const path = 'roles/baker/role.yaml'
const original = baseContent[path] ?? ''
const withLine = (line: string) => ({ [path]: original.replace('  selling:  .  A  W\n', `${line}\n`) })
const cellsOf = (changes: Record<string, string | undefined>, role = 'baker', skill = 'selling') =>
  contentOf(changes)
    .catalog.roles.find(({ id }) => id === role)
    ?.requirements.find((requirement) => requirement.skill.id === skill)
    ?.cells.map(
      ({ level, proficiency, mandatory }) => `${level.id} ${proficiency.id}${mandatory ? ' *' : ''}`,
    )

const scaleOf = (letters: readonly string[]) =>
  `scale:\n${letters.map((letter, step) => `  - { id: step-${step}, letter: "${letter}", name: S, meaning: M. }\n`).join('')}`
const skillsWithoutProficiencies = {
  'skills/selling.md': (baseContent['skills/selling.md'] ?? '').split('## awareness')[0],
}

test('a letter is a cell, a dot is none', () => {
  expect(cellsOf({})).toEqual(['senior awareness', 'lead working'])
  expect(cellsOf(withLine('  selling: A* . E*'))).toEqual(['junior awareness *', 'lead expert *'])
})

test.each([
  ['in double quotes', '  selling: ". A W"'],
  ['in single quotes', "  selling: '. A W'"],
  ['in a block', '  selling: |\n    . A W'],
  ['in a folded block', '  selling: >-\n    .\n    A W'],
  ['over two lines', '  selling: . A\n    W'],
  ['with a comment after it', '  selling: . A W # nothing yet'],
  ['with tabs between', '  selling: .\tA\tW'],
])('a line may be written %s', (_, line) => {
  expect(cellsOf(withLine(line))).toEqual(['senior awareness', 'lead working'])
})

test.each([
  ['in quotes', '  selling: ". A X"', '15:17'],
  ['in a block', '  selling: |\n    . A X', '16:9'],
  ['over two lines', '  selling: . A\n    X', '16:5'],
  ['after several spaces', '  selling:   .   A   X', '15:22'],
])('an invalid cell is located %s', (_, line, location) => {
  expect(problemsOf(withLine(line))).toContain(`content/${path}:${location}\n`)
})

test('requirements keep the order of the lines', () => {
  const swapped = original.replace(/( {2}kneading:.*\n)( {2}selling:.*\n)/, '$2$1')
  const order = contentOf({ [path]: swapped }).catalog.roles[0]?.requirements.map(({ skill }) => skill.id)
  expect(order).toEqual(['selling', 'kneading'])
})

describe('other ladders and scales', () => {
  test('a scale of five letters', () => {
    const changes = { 'proficiency.yaml': scaleOf(['A', 'B', 'C', 'D', 'E']), ...skillsWithoutProficiencies }
    const role = original.replace('.  A  W', 'A  C* D').replace('A  W* E*', 'B  B  E')
    expect(cellsOf({ ...changes, [path]: role })).toEqual(['junior step-0', 'senior step-2 *', 'lead step-3'])
  })

  test('a numeric scale on a ladder of one level, where YAML parses a cell as a number', () => {
    const role = `name: Baker\nfamily: bakers\nsummary: Bakes.\nlevels: { only: }\nrequirements:\n  selling: 2\n  kneading: 1*\n`
    const changes = {
      'ladders.yaml':
        'ladders:\n  - { id: flat, name: Flat, levels: [{ id: only, name: Only, short: O }] }\n',
      'proficiency.yaml': scaleOf(['1', '2']),
      ...skillsWithoutProficiencies,
      'skills/kneading.md': (baseContent['skills/kneading.md'] ?? '').split('## junior')[0],
      'skills/kneading.de.md': undefined,
      'roles/baker/kneading.md': undefined,
      'roles/baker/role.de.yaml': undefined,
      [path]: role,
    }
    expect(cellsOf(changes)).toEqual(['only step-1'])
    expect(cellsOf(changes, 'baker', 'kneading')).toEqual(['only step-0 *'])
  })

  test('a second ladder has its own levels, and its roles select it', () => {
    const ladders = `${baseContent['ladders.yaml']}  - id: managers\n    name: Managers\n    levels:\n      - { id: head, name: Head, short: H }\n      - { id: chief, name: Chief, short: C }\n`
    const head = `name: Head\nfamily: bakers\nsummary: Leads.\nladder: managers\nlevels: { chief: }\nrequirements:\n  selling: . E*\n`
    const { catalog } = contentOf({ 'ladders.yaml': ladders, 'roles/head/role.yaml': head })
    const role = catalog.roles.find(({ id }) => id === 'head')
    expect(role?.ladder).toBe(catalog.ladders[1])
    expect(role?.levels.map(({ level }) => level.id)).toEqual(['chief'])
    expect(catalog.roles.find(({ id }) => id === 'baker')?.ladder).toBe(catalog.ladders[0])
  })

  test('a role may begin above the first level', () => {
    const role = original
      .replace(/ {2}junior:\n(.|\n)* {2}senior:/, '  senior:')
      .replace('A  W* E*', '.  W* E*')
    const changes = { [path]: role, 'roles/baker/role.de.yaml': 'name: Bäcker\n' }
    expect(contentOf(changes).catalog.roles[0]?.levels.map(({ level }) => level.id)).toEqual([
      'senior',
      'lead',
    ])
    expect(cellsOf(changes, 'baker', 'kneading')).toEqual(['senior working *', 'lead expert *'])
  })
})
