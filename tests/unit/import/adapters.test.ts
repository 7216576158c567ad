import { expect, test } from 'vitest'
import {
  csv,
  emptySite,
  type Imported,
  importAnswered,
  importInto,
  textIn,
  xlsx,
} from '#tests/support/import-files.ts'

const grid = (imported: Imported, role: string): string[] =>
  (textIn(imported, `roles/${role}/role.yaml`).split('requirements:\n')[1] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))

const isComplete = ({ plan, errors }: Imported) => {
  expect(plan.account.unplaced).toEqual([])
  expect(errors).toEqual([])
}

test('a list of roles, levels and skills, whose levels have names of their own', async () => {
  const roles = await importInto(
    emptySite(),
    'roles.csv',
    csv(`Role,Role level,Skill,Skill level,Skill level description
Ferry pilot,Trainee ferry pilot,Radio,Awareness,"You can follow calls, and answer simple ones."
Ferry pilot,Ferry pilot,Radio,Working,You can lead calls with the harbour on your own.
Ferry pilot,Senior ferry pilot,Radio,Practitioner,You can lead calls in an emergency and teach it.
Ferry pilot,Senior ferry pilot,Tides,Expert,You can plan for all tides of the coast.
`),
  )
  isComplete(roles)
  expect(grid(roles, 'ferry-pilot')).toEqual(['radio: A W V', 'tides: . . E'])
  expect(textIn(roles, 'ladders.yaml')).toContain('name: Trainee ferry pilot')
})

test('a list of skills that describes each proficiency, with its scale', async () => {
  const skills = await importInto(
    emptySite(),
    'skills.csv',
    csv(`Skill name,Skill description,Awareness,Working,Practitioner,Expert
Radio,"Talking to harbours, ships and the coast guard.",You can follow calls of others.,You can lead calls on your own.,You can lead calls in an emergency.,You can set the rules of calls.
`),
  )
  isComplete(skills)
  expect(textIn(skills, 'proficiency.yaml')).toContain('letter: "P"\n    name: Practitioner\n')
  expect(textIn(skills, 'skills/radio.md')).toContain(
    'Talking to harbours, ships and the coast guard.\n\n## step-1\n',
  )
})

test('YAML and JSON with numbers by skill, role and level', async () => {
  const yaml =
    'skills:\n  - name: Radio\n    roles:\n      Ferry Pilot: { junior: 1, senior: 3 }\n      Deck Officer: { junior: 0, senior: 1 }\n'
  const imported = await importInto(emptySite(), 'matrix.yaml', csv(yaml))
  isComplete(imported)
  expect(grid(imported, 'ferry-pilot')).toEqual(['radio: 1 . 3 .'])
  const json = JSON.stringify({
    roles: { 'Ferry Pilot': { Radio: { junior: 1, senior: 3 } }, 'Deck Officer': { Radio: { senior: 1 } } },
  })
  expect(grid(await importInto(emptySite(), 'matrix.json', csv(json)), 'ferry-pilot')).toEqual([
    'radio: 1 . 3 .',
  ])
})

test('lists of required and optional skills by level', async () => {
  const rows = [
    ['Level', 'Required skills', 'Optional skills'],
    ['Junior', 'Radio\nKnots', 'Tides'],
    ['Senior', '• Radio\n• Knots\n• Tides', 'Ice'],
  ]
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Pilot: rows }))
  isComplete(imported)
  expect(grid(imported, 'pilot')).toEqual([
    'radio: A* . V* .',
    'knots: A* . V* .',
    'tides: A . V* .',
    'ice: . . V .',
  ])
})

test('a ladder that forks has a level for each branch', async () => {
  const heads = ['L1', 'L2', 'L3 (IC)', 'L3 (M)']
  const rows = [
    ['Competency', ...heads],
    ['Delivery', ...heads.map((head) => `Delivers what ${head} delivers in a team.`)],
  ]
  const imported = await importInto(emptySite(), 'm.xlsx', xlsx({ Engineering: rows }))
  isComplete(imported)
  expect(textIn(imported, 'ladders.yaml').match(/id: l\S+/g)).toEqual([
    'id: l1,',
    'id: l2,',
    'id: l3-ic,',
    'id: l3-m,',
  ])
})

test.each([
  [
    'levels above skills',
    '# Pilot\n\n## Junior\n\n### Radio\n\n- Follows calls\n- Notes them\n\n## Senior\n\n### Radio\n\n- Leads calls\n',
  ],
  [
    'skills above levels',
    '# Pilot\n\n## Radio\n\n### Junior\n\n- Follows calls\n- Notes them\n\n### Senior\n\n- Leads calls\n',
  ],
])('a Markdown document with %s', async (_, text) => {
  const imported = await importAnswered(emptySite(), 'ladder.md', csv(text))
  isComplete(imported)
  expect(grid(imported, 'pilot')).toEqual(['radio: A . V .'])
  expect(textIn(imported, 'skills/radio.md')).toContain(
    '## junior\n\n- Follows calls\n- Notes them\n\n## senior',
  )
})

test('levels of several roles side by side', async () => {
  const named = [
    ['Skill', 'Junior Pilot', 'Senior Pilot', 'Junior Cook', 'Senior Cook'],
    ['Knots', 1, 2, null, 1],
  ]
  const above = [
    ['', 'Pilot', null, 'Cook', null],
    ['Skill', 'Junior', 'Senior', 'Junior', 'Senior'],
    ['Knots', 1, 2, null, 1],
  ]
  const merges = [1, 3].map((startCol) => ({ startRow: 0, startCol, endRow: 0, endCol: startCol + 1 }))
  for (const sheet of [xlsx({ All: named }), xlsx({ All: above }, { All: { merges } })]) {
    const imported = await importInto(emptySite(), 'm.xlsx', sheet)
    isComplete(imported)
    expect([grid(imported, 'pilot'), grid(imported, 'cook')]).toEqual([
      ['knots: 1 . 2 .'],
      ['knots: . . 1 .'],
    ])
  }
})
