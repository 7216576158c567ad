import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findDictionary } from '#tests/spelling/dictionaries.ts'
import { spellingOfContent } from '#tests/spelling/spelling-of-content.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'

const read = (folder: string, all: readonly string[], original = 'en') => {
  const { files, skipped, config } = spellingOfContent(folder, { all, default: original }, {})
  return { skipped, config, files: files.map((file) => file.slice(folder.length + 1)).toSorted() }
}

test('a dictionary is selected by language, whatever the region', () => {
  expect(findDictionary('de')?.names).toEqual(['de-de'])
  expect(findDictionary('de-AT')?.hasCompounds).toBe(true)
  expect(findDictionary('es-MX')?.names).toEqual(['es-es'])
  expect(findDictionary('en-US')?.languages).toEqual(['en'])
  expect(findDictionary('en')?.languages).toEqual(['en', 'en-GB'])
  expect(findDictionary('tlh')).toBeUndefined()
})

test('all files are checked if each language has a dictionary', () => {
  const { files, skipped } = read(folderWith(baseContent), ['en', 'de'])
  expect(files).toEqual(Object.keys(baseContent).toSorted())
  expect(skipped).toEqual([])
})

test('files in a language without a dictionary are skipped, and listed as such', () => {
  const folder = folderWith({ ...baseContent, 'skills/selling.fr.md': '---\nname: Vente\n---\n' })
  const { files, skipped } = read(folder, ['en', 'fr'])
  expect(files).toContain('skills/kneading.md')
  expect(files).not.toContain('skills/selling.fr.md')
  expect(files).not.toContain('ladders.yaml')
  expect(skipped).toEqual(['There is no dictionary for fr: 6 files are not checked.'])
  expect(read(folder, ['fr'], 'fr').files).toEqual([])
})

test('a team has its own word lists next to its content', () => {
  const folder = folderWith(baseContent)
  mkdirSync(join(folder, '.spelling'))
  writeFileSync(join(folder, '.spelling/names.txt'), 'Levain\n')
  writeFileSync(join(folder, '.spelling/words.de.txt'), 'Knetplan\n')
  const { config } = read(folder, ['en', 'de'])
  expect(config).toMatchObject({
    dictionaryDefinitions: expect.arrayContaining([
      { name: 'own-names', path: join(folder, '.spelling/names.txt') },
      { name: 'own-words-de', path: join(folder, '.spelling/words.de.txt') },
    ]),
    overrides: expect.arrayContaining([
      expect.objectContaining({
        filename: ['**/*.de.{md,yaml}'],
        dictionaries: expect.arrayContaining(['de-de', 'own-names', 'words-de', 'own-words-de']),
      }),
    ]),
  })
})
