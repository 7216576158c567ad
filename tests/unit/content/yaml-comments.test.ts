import { describe, expect, test } from 'vitest'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const path = 'roles/baker/role.yaml'
const role = baseContent[path] ?? ''
const withChange = (from: string, to: string) => ({ [path]: role.replace(from, to) })
const lost = (comment: string) => `The text after # would be ignored as a comment: "${comment}".`

describe('a comment is allowed', () => {
  test.each([
    ['on a line of its own', '  senior:', '  # note\n  senior:'],
    ['on a line of its own below a key without a value', '  senior:', '  senior:\n    # note'],
    ['after a key that keys follow', 'levels:', 'levels: # note'],
    ['after a key that a list follows', '    stack:', '    stack: # note'],
    ['between the items of a list', '      - Deck', '      # note\n      - Deck'],
    ['after a closing quote', 'title: Head Baker', 'title: "Head Baker" # note'],
    ['after a closing bracket', 'title: Head Baker', 'stack: [Oven] # note'],
    [
      'after a comma',
      'title: Head Baker',
      'stack: [ # note\n      Oven, # note\n      Mixer,\n      # note\n    ]',
    ],
    ['after a grid line', 'W* E*', 'W* E* # note'],
    ['below the grid lines', '  selling:', '    # note\n  selling:'],
  ])('%s', (_, from, to) => expect(problemsOf(withChange(from, to))).toBe(''))
})

describe('a comment that may be part of a text is reported', () => {
  test.each([
    ['after a value', 'sells it.', 'closes ticket #42', '#42'],
    ['after an item', 'Spiral mixer', 'Learns F # Sharp', '# Sharp'],
    ['after an item in brackets', 'title: Head Baker', 'stack: [C #1\n      , D]', '#1'],
    ['after a text of two lines', 'Head Baker', 'Head\n      Baker #1', '#1'],
    ['below a text, indented as its continuation', 'Head Baker', 'Head\n      # Baker', '# Baker'],
    ['below a folded text', 'Head Baker', '>-\n        Head\n      # Baker', '# Baker'],
    ['after a folded text indicator', 'Head Baker', '>- # Chief\n      Baker', '# Chief'],
    ['instead of a value', '  senior:', '  senior: #1 of all', '#1 of all'],
    ['before a value on the next line', 'title: Head Baker', 'title: # Chief\n      Baker', '# Chief'],
    ['below its key, as a word', 'title: Head Baker', 'title:\n      #1 choice\n      Baker', '#1 choice'],
    ['instead of an item', 'Spiral mixer', '#golang', '#golang'],
    ['in brackets, as a word', 'title: Head Baker', 'stack: [ Go,\n      #golang\n    ]', '#golang'],
    ['in a map in brackets', 'title: Head Baker', '{ title: Head #1\n    }', '#1'],
  ])('%s', (_, from, to, comment) => {
    const changes = to.startsWith('{')
      ? withChange('  lead:\n    title: Head Baker', `  lead: ${to}`)
      : withChange(from, to)
    expect(problemsOf(changes)).toContain(lost(comment))
  })
})

test('a # without a space before it is part of the text', () => {
  const { catalog } = contentOf(withChange('Head Baker', 'C# and F#minor'))
  expect(catalog.roles[0]?.levels.at(-1)?.title?.original).toBe('C# and F#minor')
})

test('a # in quotes, in a folded text and in JSON is part of the text', () => {
  const { catalog } = contentOf(withChange('Head Baker', '>-\n      Head\n      #1 Baker'))
  expect(catalog.roles[0]?.levels.at(-1)?.title?.original).toBe('Head #1 Baker')
  expect(problemsOf(withChange('Head Baker', '"Head #1 Baker"'))).toBe('')
})

test('ids that every object inherits are valid ids', () => {
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
