import { describe, expect, test } from 'vitest'
import { invertChange } from '#lib/community/change/invert-change.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { planChange } from '#lib/community/change/plan-change.ts'
import { readValue } from '#lib/community/change/read-value.ts'
import { contentOf, contentWith } from '#tests/support/content-base.ts'

type Changes = Parameters<typeof contentWith>[0]
const text = (bytes: Uint8Array | string | null | undefined) =>
  bytes instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : bytes

/** The changed lines of each file, as in a diff. */
function changesOf(operations: readonly Operation[], changes: Changes = {}) {
  const content = contentWith(changes)
  const { files, state } = planChange(content, operations)
  return [
    state,
    ...[...files].map(([path, bytes]) => {
      const before = text(content.get(path)) ?? ''
      if (bytes === null) return `removed ${path}`
      const after = text(bytes) ?? ''
      const [own, other] = [before.split('\n'), after.split('\n')]
      let start = 0
      while (own[start] === other[start] && start < own.length) start += 1
      let end = 0
      while (end < Math.min(own.length, other.length) - start && own.at(-1 - end) === other.at(-1 - end))
        end += 1
      const lines = [
        ...own.slice(start, own.length - end).map((line) => `-${line}`),
        ...other.slice(start, other.length - end).map((line) => `+${line}`),
      ]
      return [path, ...lines].join('\n')
    }),
  ]
}

const summary: Operation = {
  op: 'setText',
  part: 'skillSummary',
  skill: 'kneading',
  before: 'Working flour and water into a dough that holds.',
  after: 'Making dough.',
}
const cell = (before: [string, boolean] | null, after: [string, boolean] | null): Operation => {
  const toCell = (own: [string, boolean] | null) => own && { proficiency: own[0], mandatory: own[1] }
  const [level, skill, role] = ['senior', 'kneading', 'baker']
  return { op: 'setCell', role, skill, level, before: toCell(before), after: toCell(after) }
}
const grid = (line: string) =>
  `name: Baker\nfamily: bakers\nsummary: Bakes.\nlevels:\n  junior:\n  senior:\n  lead:\nrequirements:\n  ${line}\n  selling:  .  A  W\n`

describe('a change is one line', () => {
  test('of a summary', () => {
    expect(changesOf([summary])).toEqual([
      'ready',
      'skills/kneading.md\n-summary: Working flour and water into a dough that holds.\n+summary: Making dough.',
    ])
  })

  test.each([
    ['kneading: A  W* E*', 'kneading: A  E  E*'],
    ['kneading: A W* E*  # why', 'kneading: A E  E*  # why'],
    ['"kneading":   "A  W* E*"', '"kneading":   "A  E  E*"'],
  ])('of a cell, with columns, comments and quotes as they are: %s', (before, after) => {
    expect(
      changesOf([cell(['working', true], ['expert', false])], { 'roles/baker/role.yaml': grid(before) }),
    ).toEqual(['ready', `roles/baker/role.yaml\n-  ${before}\n+  ${after}`])
  })

  test('with CR LF, a byte order mark and no line end at the end', () => {
    const before = `\uFEFF${grid('kneading: A  W* E*').trimEnd()}`.replaceAll('\n', '\r\n')
    const content = contentWith({ 'roles/baker/role.yaml': new TextEncoder().encode(before) })
    const { files } = planChange(content, [cell(['working', true], null)])
    expect(text(files.get('roles/baker/role.yaml'))).toBe(before.replace('W* E*', '.  E*'))
  })
})

describe('each operation is compared with the content', () => {
  test('equal to what its author saw: applied', () => {
    expect(planChange(contentWith({}), [summary]).outcomes).toEqual([{ state: 'applied' }])
  })

  test('already so: nothing is written', () => {
    const { state, outcomes, files } = planChange(contentWith({}), [
      { ...summary, before: 'Old.', after: `${summary.before}` },
    ] as Operation[])
    expect([state, outcomes, files.size]).toEqual(['nothing', [{ state: 'done' }], 0])
  })

  test('neither: stale with the current text, and no operation is written', () => {
    const { state, outcomes, files } = planChange(contentWith({}), [
      { ...summary, before: 'Old.' },
      cell(['working', true], null),
    ] as Operation[])
    expect(state).toBe('stale')
    expect(outcomes).toEqual([{ state: 'stale', current: summary.before }, { state: 'applied' }])
    expect(files.size).toBe(0)
  })

  test('another change in the same file does not matter', () => {
    const changed = `${contentWith({}).get('skills/kneading.md')}`.replace(
      'Kneads the white',
      'Kneads each white',
    )
    expect(planChange(contentWith({ 'skills/kneading.md': changed }), [summary]).state).toBe('ready')
  })

  test('the same value before and after: unchanged', () => {
    expect(
      planChange(contentWith({}), [{ ...summary, after: summary.before }] as Operation[]).outcomes,
    ).toEqual([{ state: 'unchanged' }])
  })

  test.each<[string, Operation]>([
    ['a skill', { ...summary, skill: 'baking' } as Operation],
    [
      'a level',
      { op: 'setText', part: 'levelFocus', role: 'baker', level: 'principal', before: null, after: 'x' },
    ],
    ['a line', { ...cell(null, ['expert', false]), skill: 'baking' } as Operation],
  ])('%s that does not exist is gone', (_, operation) => {
    expect(planChange(contentWith({}), [operation]).outcomes).toEqual([{ state: 'gone' }])
  })
})

describe('pages', () => {
  test('a renamed skill keeps its former id as an alias, and references follow', () => {
    const rename: Operation = {
      op: 'rename',
      kind: 'skill',
      id: 'kneading',
      to: 'dough',
      before: 'Kneading',
      after: 'Dough',
    }
    const content = contentWith({})
    const { state, files } = planChange(content, [rename])
    expect(state).toBe('ready')
    expect(
      [...files]
        .filter(([, bytes]) => bytes === null)
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(['roles/baker/kneading.md', 'skills/kneading.de.md', 'skills/kneading.md'])
    const { catalog } = contentOf(
      Object.fromEntries([...files].map(([path, bytes]) => [path, bytes ?? undefined])),
    )
    expect(catalog.skills[0]).toMatchObject({
      id: 'dough',
      name: { original: 'Dough' },
      aliases: ['kneading'],
    })
    expect(catalog.roles[0]?.requirements[0]?.skill.id).toBe('dough')
    const after = new Map(
      [...content, ...files].flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])),
    )
    for (const [path, bytes] of files) if (!bytes) after.delete(path)
    const back = planChange(after, invertChange([rename], after) ?? [])
    expect(back.state).toBe('ready')
    expect(text(back.files.get('skills/kneading.md'))).toContain('name: Kneading\n')
  })

  test('a new role has an aligned grid, and is valid', () => {
    const cell = { proficiency: 'working', mandatory: true }
    const { files } = planChange(contentWith({}), [
      {
        op: 'addRole',
        role: 'cook',
        before: null,
        after: {
          name: 'Cook',
          family: 'bakers',
          summary: 'Cooks: soup, and more.',
          levels: { senior: {}, lead: { title: 'Chef' } },
          requirements: { kneading: { senior: cell }, selling: { lead: { ...cell, mandatory: false } } },
        },
      },
    ])
    expect(text(files.get('roles/cook/role.yaml'))).toBe(`name: Cook
family: bakers
summary: "Cooks: soup, and more."
levels:
  senior:
  lead:
    title: Chef
requirements:
  kneading: .  W* .
  selling:  .  .  W
`)
    expect(
      contentOf({ 'roles/cook/role.yaml': files.get('roles/cook/role.yaml') ?? '' }).catalog.roles,
    ).toHaveLength(2)
  })

  test('a retired skill is removed with its translations; a change of them makes the proposal stale', () => {
    const content = contentWith({})
    const before = `${readValue(content, { op: 'retire', kind: 'skill', id: 'selling' })}`
    const retire = (digest: string): Operation => ({
      op: 'retire',
      kind: 'skill',
      id: 'selling',
      before: digest,
      after: null,
    })
    expect([...planChange(content, [retire(before)]).files]).toEqual([['skills/selling.md', null]])
    expect(planChange(content, [retire('other')]).state).toBe('stale')
  })
})

describe('a translation', () => {
  const name = {
    op: 'setText',
    part: 'roleName',
    role: 'baker',
    locale: 'es',
    before: null,
    after: 'Panadero',
  } as const

  test('gets a file of its own, and loses it with its last text', () => {
    expect(changesOf([name])).toEqual(['ready', 'roles/baker/role.es.yaml\n+name: Panadero'])
    const removed = {
      op: 'setText',
      part: 'skillName',
      skill: 'selling',
      locale: 'de',
      before: 'Verkauf',
      after: null,
    } as const
    expect(changesOf([removed], { 'skills/selling.de.md': '---\nname: Verkauf\n---\n' })).toEqual([
      'ready',
      'removed skills/selling.de.md',
    ])
  })

  test('in the language of the originals is impossible', () => {
    expect(planChange(contentWith({}), [{ ...name, locale: 'en' } as Operation]).state).toBe('impossible')
  })
})

describe('texts that would not read as typed', () => {
  const intro = (after: string): Operation => ({
    op: 'setText',
    part: 'skillIntro',
    skill: 'kneading',
    before: 'How dough gets its strength.',
    after,
  })

  test.each(['a\n\n## lead\n\nb', '```\nopen', 'a\n---', 'a <!-- accept filler: no --> b'])(
    'are impossible: %j',
    (after) => {
      expect(planChange(contentWith({}), [intro(after)]).state).toBe('impossible')
    },
  )

  test('comments that were there stay', () => {
    const file = `${contentWith({}).get('skills/kneading.md')}`.replace('How dough', 'How <!-- why --> dough')
    const change = {
      ...intro('How <!-- why --> bread gets strong.'),
      before: 'How <!-- why --> dough gets its strength.',
    }
    expect(changesOf([change as Operation], { 'skills/kneading.md': file })[1]).toContain(
      '+How <!-- why --> bread',
    )
  })
})
