import { expect, test } from 'vitest'
import { baseContent } from '#tests/support/content-base.ts'
import { git } from '#tests/support/git-repository.ts'
import {
  commitAll,
  contentAfter,
  edited,
  german,
  original,
  outdatedIn,
  role,
  senior,
} from '#tests/support/outdated-texts.ts'

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
