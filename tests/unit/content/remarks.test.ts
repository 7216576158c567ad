import { describe, expect, test } from 'vitest'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const path = 'roles/baker/role.yaml'
const role = baseContent[path] ?? ''
const withChange = (from: string, to: string) => ({ [path]: role.replace(from, to) })
const lost = (remark: string) => `What follows the # would not be read: "${remark}".`

describe('a remark may stand', () => {
  test.each([
    ['on a line of its own', '  senior:', '  # remark\n  senior:'],
    ['on a line of its own below a key without a value', '  senior:', '  senior:\n    # remark'],
    ['behind a key that keys follow', 'levels:', 'levels: # remark'],
    ['behind a key that a list follows', '    stack:', '    stack: # remark'],
    ['between the items of a list', '      - Deck', '      # remark\n      - Deck'],
    ['behind a closing quote', 'title: Head Baker', 'title: "Head Baker" # remark'],
    ['behind a closing bracket', 'title: Head Baker', 'stack: [Oven] # remark'],
    [
      'behind a comma',
      'title: Head Baker',
      'stack: [ # remark\n      Oven, # remark\n      Mixer,\n      # remark\n    ]',
    ],
    ['behind a line of the grid', 'W* E*', 'W* E* # remark'],
    ['below the lines of the grid', '  selling:', '    # remark\n  selling:'],
  ])('%s', (_, from, to) => expect(problemsOf(withChange(from, to))).toBe(''))
})

describe('a remark is told that may be a part of a text', () => {
  test.each([
    ['behind a value', 'sells it.', 'closes ticket #42', '#42'],
    ['behind an item', 'Spiral mixer', 'Learns F # Sharp', '# Sharp'],
    ['behind an item in brackets', 'title: Head Baker', 'stack: [C #1\n      , D]', '#1'],
    ['behind a text of two lines', 'Head Baker', 'Head\n      Baker #1', '#1'],
    ['below a text, indented like more of it', 'Head Baker', 'Head\n      # Baker', '# Baker'],
    ['below a folded text', 'Head Baker', '>-\n        Head\n      # Baker', '# Baker'],
    ['behind the sign of a folded text', 'Head Baker', '>- # Chief\n      Baker', '# Chief'],
    ['in the place of a value', '  senior:', '  senior: #1 of all', '#1 of all'],
    ['before a value on the next line', 'title: Head Baker', 'title: # Chief\n      Baker', '# Chief'],
    ['below its key, as a word', 'title: Head Baker', 'title:\n      #1 choice\n      Baker', '#1 choice'],
    ['in the place of an item', 'Spiral mixer', '#golang', '#golang'],
    ['in brackets, as a word', 'title: Head Baker', 'stack: [ Go,\n      #golang\n    ]', '#golang'],
    ['in a map in brackets', 'title: Head Baker', '{ title: Head #1\n    }', '#1'],
  ])('%s', (_, from, to, remark) => {
    const changes = to.startsWith('{')
      ? withChange('  lead:\n    title: Head Baker', `  lead: ${to}`)
      : withChange(from, to)
    expect(problemsOf(changes)).toContain(lost(remark))
  })
})

test('a # without a blank before it is a part of the text', () => {
  const { catalog } = contentOf(withChange('Head Baker', 'C# and F#minor'))
  expect(catalog.roles[0]?.levels.at(-1)?.title?.original).toBe('C# and F#minor')
})

test('a # in quotes, in a folded text and in JSON is a part of the text', () => {
  const { catalog } = contentOf(withChange('Head Baker', '>-\n      Head\n      #1 Baker'))
  expect(catalog.roles[0]?.levels.at(-1)?.title?.original).toBe('Head #1 Baker')
  expect(problemsOf(withChange('Head Baker', '"Head #1 Baker"'))).toBe('')
})

test('ids that every object has are ids like others', () => {
  const skill = (baseContent['skills/selling.md'] ?? '').replace('Selling', 'Construction')
  const { catalog } = contentOf({
    'skills/constructor.md': skill,
    [path]: role.replace('  selling:', '  constructor: A  A  A\n  selling:'),
  })
  expect(catalog.roles[0]?.requirements.map(({ skill: { id } }) => id)).toEqual([
    'kneading',
    'constructor',
    'selling',
  ])
})
