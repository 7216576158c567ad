import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { translatablesOf } from '#lib/model/translation/translatables.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, git, merge, newRepository, write } from '#tests/support/git-repository.ts'

const original = 'skills/kneading.md'
const german = 'skills/kneading.de.md'
const role = 'roles/baker/role.yaml'

let day = 0
const nextDay = (): string => new Date(Date.UTC(2025, 0, ++day)).toISOString()

type Changes = Readonly<Record<string, string | undefined>>

function commitAll(folder: string, changes: Changes, time = nextDay()): void {
  write(folder, changes)
  commit(folder, 'Change', time)
}

const edited = (path: string, from: string, to: string): Changes => {
  const text = baseContent[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  return { [path]: text.replace(from, to) }
}

/** A repository of the content, after some commits. */
function contentAfter(...steps: readonly Changes[]): string {
  const folder = newRepository()
  for (const changes of [baseContent, ...steps]) commitAll(folder, changes)
  return folder
}

/** The outdated German texts, by file and name. */
function outdatedIn(folder: string): string[] {
  const { content, problems } = readContent(folder)
  if (!content) throw new Error(problems.map(({ message }) => message).join())
  const marked = translatablesOf(content.catalog).flatMap(({ path, part, value }) =>
    value.outdated?.includes('de') ? `${path} ${Object.values(part).join(' ')}` : [],
  )
  const warned = problems.filter(({ rule }) => rule === 'translation-outdated')
  expect(warned).toHaveLength(marked.length)
  return marked
}

const senior = (to: string) => edited(original, 'Judges by the window test', to)
const seniorIsOlder = [`${original} description senior`]

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

test('the order of commits counts, not their times', () => {
  const folder = newRepository()
  commitAll(folder, baseContent, '2025-06-01T00:00:00Z')
  commitAll(folder, senior('Judges by hand'), '2020-01-01T00:00:00Z')
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('uncommitted changes are current', () => {
  const folder = contentAfter()
  write(folder, senior('Judges by hand'))
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
  write(folder, edited(german, 'Erkennt am Fenstertest', 'Erkennt von Hand'))
  expect(outdatedIn(folder)).toEqual([])
  const other = contentAfter(senior('Judges by hand'))
  write(other, edited(german, 'Erkennt am Fenstertest', 'Erkennt von Hand'))
  expect(outdatedIn(other)).toEqual([])
})

test('a translation on a branch belongs to the original of the branch', () => {
  const folder = contentAfter({ [german]: undefined })
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, { [german]: baseContent[german] })
  git(folder, ['checkout', 'main'])
  commitAll(folder, senior('Judges by hand'))
  merge(folder, 'side', nextDay())
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('an original that changes on a branch outdates translations on main', () => {
  const folder = contentAfter({ [german]: undefined })
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, senior('Judges by hand'), '2025-01-01T00:00:00Z')
  git(folder, ['checkout', 'main'])
  commitAll(folder, { [german]: baseContent[german] })
  merge(folder, 'side', nextDay())
  expect(outdatedIn(folder)).toEqual(seniorIsOlder)
})

test('a branch that changes both keeps the translation current', () => {
  const folder = contentAfter()
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, { ...senior('Judges by hand'), ...edited(german, 'Erkennt am', 'Erkennt beim') })
  git(folder, ['checkout', 'main'])
  commitAll(folder, edited('skills/selling.md', 'at the counter', 'in the shop'))
  merge(folder, 'side', nextDay())
  expect(outdatedIn(folder)).toEqual([])
})

test('a translation that a merge writes manually belongs to the original of the merge', () => {
  const folder = contentAfter()
  git(folder, ['checkout', '-b', 'side'])
  commitAll(folder, senior('Judges by hand'))
  git(folder, ['checkout', 'main'])
  commitAll(folder, edited('skills/selling.md', 'at the counter', 'in the shop'))
  git(folder, ['merge', '--no-commit', '--no-ff', 'side'])
  commitAll(folder, edited(german, 'Erkennt am', 'Erkennt beim'))
  expect(outdatedIn(folder)).toEqual([])
})

const rename = {
  ...edited(role, 'kneading:', 'dough:   '),
}

function renamed(folder: string): string {
  git(folder, ['mv', original, 'skills/dough.md'])
  git(folder, ['mv', german, 'skills/dough.de.md'])
  git(folder, ['mv', 'roles/baker/kneading.md', 'roles/baker/dough.md'])
  commitAll(folder, rename)
  return folder
}

test('a renamed skill keeps the age of its translations', () => {
  expect(outdatedIn(renamed(contentAfter()))).toEqual([])
  expect(outdatedIn(renamed(contentAfter(senior('Judges by hand'))))).toEqual([
    'skills/dough.md description senior',
  ])
  const folder = renamed(contentAfter())
  commitAll(folder, { 'skills/dough.md': senior('Judges by hand')[original] })
  expect(outdatedIn(folder)).toEqual(['skills/dough.md description senior'])
})

test('a rename that git does not detect is found by its alias', () => {
  const text = (senior('Judges by hand')[original] ?? '').replace('related:', 'aliases: [kneading]\nrelated:')
  const unlike = '\n\nWords that no file had. '.repeat(60)
  const folder = contentAfter(senior('Judges by hand'))
  git(folder, ['mv', 'roles/baker/kneading.md', 'roles/baker/dough.md'])
  commitAll(folder, {
    ...rename,
    [original]: undefined,
    [german]: undefined,
    'skills/dough.md': `${text}${unlike}`,
    'skills/dough.de.md': `${(baseContent[german] ?? '').replace('Woher', `Eins.${unlike}\n\nWoher`)}`,
  })
  expect(outdatedIn(folder)).toEqual(['skills/dough.md description senior'])
})

test('a renamed level keeps the age of its translations', () => {
  const move = (text: string) => text.replaceAll('senior', 'expert-baker')
  const paths = [original, german, role, 'ladders.yaml']
  const folder = contentAfter(senior('Judges by hand'))
  commitAll(folder, {
    ...Object.fromEntries(paths.map((path) => [path, move(baseContent[path] ?? '')])),
    [original]: move(senior('Judges by hand')[original] ?? ''),
  })
  expect(outdatedIn(folder)).toEqual([`${original} description expert-baker`])
})

test('with a shallow clone, only certainly outdated translations are outdated', () => {
  const clone = (folder: string, depth: number): string => {
    const to = mkdtempSync(join(tmpdir(), 'rungs-clone-'))
    git(to, ['clone', '--depth', String(depth), `file://${folder}`, '.'])
    return to
  }
  const folder = contentAfter(
    edited('skills/selling.md', 'at the counter', 'in the shop'),
    senior('Judges by hand'),
  )
  expect(outdatedIn(clone(folder, 1))).toEqual([])
  expect(outdatedIn(clone(folder, 2))).toEqual(seniorIsOlder)
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
