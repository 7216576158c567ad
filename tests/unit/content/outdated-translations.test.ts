import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'
import {
  commitAll,
  contentAfter,
  edited,
  german,
  nextDay,
  original,
  outdatedIn,
  role,
  senior,
  seniorIsOlder,
} from '#tests/support/outdated-texts.ts'

test('an unchanged translation of an unchanged original is current', () => {
  expect(outdatedIn(contentAfter())).toEqual([])
})

test('a text whose original changed later is outdated, and its neighbours are not', () => {
  const folder = contentAfter(senior('Judges by hand'))
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
  const { problems } = readContent(folder)
  expect(problems).toMatchObject([
    { rule: 'translation-outdated', severity: 'warning', locale: 'de', line: 7, column: 4 },
  ])
})

test('each kind of text is compared with its own original', () => {
  const folder = contentAfter({
    [german]: `---\nname: Kneten\nsummary: Mehl wird Teig.\nkeywords: [Gluten]\n---\n\nEinleitung.\n\n## junior\n\nKnetet.\n`,
    'roles/baker/role.de.yaml': `name: Bäcker\nsummary: Backt und verkauft.\nlevels:\n  junior:\n    focus: Folgt dem Plan.\n    stack: [Spiralkneter, Etagenofen]\n  lead:\n    title: Backstubenleitung\n`,
    'roles/baker/kneading.de.md': '## lead\n\nEntscheidet.\n',
  })
  commitAll(folder, {
    [original]: (baseContent[original] ?? '')
      .replace('summary: Working', 'summary: Mixing')
      .replace('[gluten', '[strength')
      .replace('How dough', 'Where dough')
      .replace('by the timer', 'by the clock'),
    [role]: (baseContent[role] ?? '')
      .replace('name: Baker', 'name: Master Baker')
      .replace('Follows the plan', 'Keeps to the plan')
      .replace('Deck oven', 'Stone oven')
      .replace('Head Baker', 'Chief Baker'),
    ...edited('roles/baker/kneading.md', 'Decides', 'Rules'),
    ...edited('ladders.yaml', 'en: Lead,', 'en: Leader,'),
    ...edited('proficiency.yaml', 'en: Expert,', 'en: Master,'),
    ...edited('domains.yaml', 'en: Dough,', 'en: Doughs,'),
    ...edited('families.yaml', 'en: Bakers', 'en: All bakers'),
    ...edited('site.yaml', 'en: What each', 'en: All that each'),
  })
  expect(outdatedIn(folder)).toEqual([
    'site.yaml label',
    'ladders.yaml label',
    'proficiency.yaml label',
    'domains.yaml label',
    'families.yaml label',
    `${original} summary`,
    `${original} keywords`,
    `${original} intro`,
    `${original} description junior`,
    `${role} name`,
    `${role} focus junior`,
    `${role} stack junior`,
    `${role} title lead`,
    'roles/baker/kneading.md description lead',
  ])
})

test('formatting and commas of the original do not matter', () => {
  const layout = (baseContent[original] ?? '')
    .replace('is done, and adjusts', '*is* done\nand adjusts')
    .replace('name: Kneading', 'name: "Kneading"')
    .replace('keywords: [gluten, window test]', 'keywords:\n  - gluten\n  - window test')
  expect(outdatedIn(contentAfter({ [original]: layout.replaceAll('\n', '\r\n') }))).toEqual([])
})

test('a symbol that changes the meaning is a change', () => {
  const bound = (sign: string) => edited(original, 'adjusts water', `adjusts water ${sign} 5 %`)
  const folder = contentAfter(bound('<'), edited(german, 'passt das Wasser', 'passt < 5 % Wasser'))
  expect(outdatedIn(folder)).toEqual([])
  commitAll(folder, bound('>'))
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('a translation that changes with its original or after it is current', () => {
  const translated = edited(german, 'Erkennt am Fenstertest', 'Erkennt von Hand')
  expect(outdatedIn(contentAfter({ ...senior('Judges by hand'), ...translated }))).toEqual([])
  expect(outdatedIn(contentAfter(senior('Judges by hand'), translated))).toEqual([])
  expect(outdatedIn(contentAfter(translated, senior('Judges by hand')))).toEqual(seniorIsOlder)
})

test('formatting of the translation does not make it current', () => {
  const layout = edited(german, 'fertig ist, und', 'fertig\nist, und')
  expect(outdatedIn(contentAfter(senior('Judges by hand'), layout))).toEqual(seniorIsOlder)
})

test('a reverted original makes its translation current again', () => {
  expect(outdatedIn(contentAfter(senior('Judges by hand'), { [original]: baseContent[original] }))).toEqual(
    [],
  )
})

test('without git, and for untracked files, no translation is outdated', () => {
  const folder = newRepository()
  write(folder, {
    '.gitignore': 'content',
    ...Object.fromEntries(Object.entries(baseContent).map(([path, text]) => [`content/${path}`, text])),
  })
  commit(folder, 'Begin', nextDay())
  write(folder, { 'content/skills/kneading.md': senior('Judges by hand')[original] })
  expect(outdatedIn(join(folder, 'content'))).toEqual([])
  const plain = mkdtempSync(join(tmpdir(), 'rungs-plain-'))
  write(plain, { ...baseContent, ...senior('Judges by hand') })
  expect(outdatedIn(plain)).toEqual([])
})
