import { describe, expect, test } from 'vitest'
import { pathsOf } from '#lib/content/base/check-messages.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import english from '#lib/i18n/messages/en.json'
import { baseContent, contentOf, contentWith, problemsOf, readingOf } from '#tests/support/content-base.ts'

const descriptionAt = (changes: Record<string, string | undefined>, skill: string, level: string) =>
  contentOf(changes)
    .catalog.roles.find(({ id }) => id === 'baker')
    ?.requirements.find((requirement) => requirement.skill.id === skill)
    ?.cells.find((cell) => cell.level.id === level)?.description

describe('the description of a cell', () => {
  test('is first the text of the role for the level', () => {
    expect(descriptionAt({}, 'kneading', 'lead')).toMatchObject({
      from: 'role',
      text: { original: expect.stringMatching(/^Decides which flours/), translations: {} },
    })
  })

  test('is then the text of the skill for the level', () => {
    expect(descriptionAt({}, 'kneading', 'senior')).toMatchObject({
      from: 'skill-level',
      text: {
        original: expect.stringMatching(/^Judges by/),
        translations: { de: expect.stringMatching(/^Erkennt/) },
      },
    })
  })

  test('is then the text of the skill for the required proficiency', () => {
    expect(descriptionAt({}, 'selling', 'lead')).toMatchObject({
      from: 'skill-proficiency',
      text: { original: expect.stringMatching(/^Serves a queue/) },
    })
  })

  test('is otherwise absent', () => {
    const text = (baseContent['skills/selling.md'] ?? '').split('## working')[0]
    expect(descriptionAt({ 'skills/selling.md': text }, 'selling', 'lead')).toBeUndefined()
  })

  test('has only the translation of the selected text', () => {
    const translated = descriptionAt(
      { 'roles/baker/kneading.de.md': '## lead\n\nEntscheidet.\n' },
      'kneading',
      'lead',
    )
    expect(translated?.text.translations).toEqual({ de: 'Entscheidet.' })
  })
})

describe('a translation', () => {
  test('of a skill applies field by field', () => {
    const kneading = contentOf({}).catalog.skills.find(({ id }) => id === 'kneading')
    expect(kneading?.name).toEqual({ locale: 'en', original: 'Kneading', translations: { de: 'Kneten' } })
    expect(kneading?.summary.translations).toEqual({})
    expect(kneading?.intro?.translations).toEqual({ de: 'Woher der Teig seine Kraft hat.' })
    expect([...(kneading?.byLevel ?? [])].map(([id, text]) => [id, Object.keys(text.translations)])).toEqual([
      ['junior', []],
      ['senior', ['de']],
      ['lead', []],
    ])
  })

  test('of a role applies to levels and moves', () => {
    const seller = `name: Seller\nfamily: bakers\nsummary: Sells.\nlevels: { senior: }\nrequirements:\n  selling: . W .\n`
    const next = 'next:\n  - { role: seller, level: senior, reason: Likes people. }\nrequirements:'
    const { catalog } = contentOf({
      'roles/seller/role.yaml': seller,
      'roles/baker/role.yaml': (baseContent['roles/baker/role.yaml'] ?? '').replace('requirements:', next),
      'roles/baker/role.de.yaml': `levels:\n  junior: { focus: Folgt dem Plan. }\n  lead: { title: Backstubenleitung }\nnext:\n  seller: Mag Menschen.\n`,
    })
    const [baker] = catalog.roles
    expect(baker?.levels.map(({ title, focus }) => [title?.translations, focus?.translations])).toEqual([
      [undefined, { de: 'Folgt dem Plan.' }],
      [undefined, undefined],
      [{ de: 'Backstubenleitung' }, undefined],
    ])
    expect(baker?.next[0]?.reason).toEqual({
      locale: 'en',
      original: 'Likes people.',
      translations: { de: 'Mag Menschen.' },
    })
  })

  test('in a base file may be a plain text in the default language', () => {
    const [bakery] = contentOf({}).catalog.ladders
    expect(bakery.name).toEqual({ locale: 'en', original: 'Bakery', translations: {} })
    expect(bakery.levels[2]?.name).toEqual({
      locale: 'en',
      original: 'Lead',
      translations: { de: 'Leitung' },
    })
  })
})

test('coverage counts texts and descriptions separately', () => {
  const { summary } = readingOf(contentWith({}))
  expect(summary).toMatchObject({ files: 11, skills: 2, roles: 1, cells: 5, mandatory: 2 })
  expect(summary.coverage).toEqual([
    {
      locale: 'de',
      values: { translated: 20, outdated: 0, total: 40 },
      descriptions: { translated: 1, outdated: 0, total: 6 },
      roles: [{ role: 'baker', values: { translated: 5, outdated: 0, total: 17 } }],
    },
  ])
})

test('interface strings of the content contain no shipped ones', () => {
  const { messages } = contentOf({ 'messages/de.json': '{ "site": { "roles": "Berufe" } }' })
  expect([...messages]).toEqual([['de', { site: { roles: 'Berufe' } }]])
})

test('a language that Rungs does not ship has one warning for all missing strings', () => {
  const site = (baseContent['site.yaml'] ?? '').replace('[en, de]', '[en, de, fr]')
  const missing = pathsOf(english).length - 1
  const { problems } = readingOf(
    contentWith({ 'site.yaml': site, 'messages/fr.json': '{ "site": { "roles": "Métiers" } }' }),
  )
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({
    ...{ severity: 'warning', file: 'content/site.yaml', line: 5, column: 19 },
    message: `${missing} interface strings are missing in fr.`,
    hint: expect.stringMatching(/^Add site\.\w+, site\.\w+, site\.\w+ and \d+ more to messages\/fr\.json\.$/),
  } satisfies Partial<Problem>)
})

test('former ids are in the catalog', () => {
  const text = (baseContent['skills/selling.md'] ?? '').replace(
    'group: counter',
    'group: counter\naliases: [sales, till]',
  )
  expect(contentOf({ 'skills/selling.md': text }).catalog.skills[1]?.aliases).toEqual(['sales', 'till'])
})

test('if the locales are unknown, a file without a valid language tag is ignored', () => {
  const problems = problemsOf({
    'site.yaml': undefined,
    'skills/kneading.x.md': '## senior\n\nErkennt es.\n',
    'roles/baker/kneading.toString0.md': '## lead\n\nErkennt es.\n',
    'messages/x.json': '{}',
  })
  expect(problems).toContain('site.yaml:1:1')
})
