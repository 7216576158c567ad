import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import { noteOriginals } from '#lib/content/translations/note-originals.ts'
import { hashOfText, wordsOfText } from '#lib/content/translations/text-words.ts'
import { baseContent, contentWith, problemsOf, readingOf } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'

const original = 'skills/kneading.md'
const german = 'skills/kneading.de.md'
const changed = (baseContent[original] ?? '').replace('Judges by the window test', 'Judges by hand')
const hashes = (lines: string) =>
  (baseContent[german] ?? '').replace('name: Kneten\n', `name: Kneten\n${lines}`)
const seniorText = /## senior\n\n(.*)\n/.exec(baseContent[original] ?? '')?.[1] ?? ''

const outdatedWith = (changes: Parameters<typeof contentWith>[0]): string[] =>
  readingOf(contentWith(changes)).problems.flatMap(({ rule, file, line }) =>
    rule === 'translation-outdated' ? `${file}:${line}` : [],
  )

test('a hash consists of letters and depends on words, not on layout', () => {
  expect(hashOfText(seniorText)).toMatch(/^[bcdfghjkmnpqrstv]{8}$/)
  expect(hashOfText(`*${seniorText.replaceAll(' ', '\n')}*`)).toBe(hashOfText(seniorText))
  expect(hashOfText(`${seniorText} More.`)).not.toBe(hashOfText(seniorText))
  expect(typeof parse(hashOfText(seniorText))).toBe('string')
})

test.each([
  ['- One\n- Two', '1. One\n2. Two'],
  ['> One, two.', 'One — two'],
  ['模型\n监控。', '模型监控'],
  ['e\u0301tat', '\u00E9tat'],
  ['| A | B |\n|---|---|\n| c | d |', '| A | B |\n|:--|--:|\n| c | d |'],
])('%j has the same words as %j', (one, other) => {
  expect(wordsOfText(one)).toBe(wordsOfText(other))
})

test.each([
  ['C', 'C++'],
  ['< 5 ms', '> 5 ms'],
  ['5 %', '5'],
  ['must', 'may'],
  ['US', 'us'],
])('%j has other words than %j', (one, other) => {
  expect(wordsOfText(one)).not.toBe(wordsOfText(other))
})

test('without git a hash determines the translated original', () => {
  const noted = { [german]: hashes(`original:\n  sections:\n    senior: ${hashOfText(seniorText)}\n`) }
  expect(outdatedWith(noted)).toEqual([])
  expect(outdatedWith({ ...noted, [original]: changed })).toEqual(['content/skills/kneading.de.md:10'])
})

test('a current hash is enough although the original changed in git', () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T00:00:00Z')
  write(folder, { [original]: changed })
  commit(folder, 'Change', '2025-01-02T00:00:00Z')
  expect(readContent(folder).problems).toHaveLength(1)
  const [, now = ''] = /## senior\n\n(.*)\n/.exec(changed) ?? []
  write(folder, { [german]: hashes(`original: { sections: { senior: ${hashOfText(now)} } }\n`) })
  expect(readContent(folder).problems).toEqual([])
})

test('labels of base files have hashes per language', () => {
  const noted = (hash: string) => ({
    'families.yaml': `${baseContent['families.yaml']}original: { de: { bakers: { name: ${hash} } } }\n`,
  })
  expect(outdatedWith(noted(hashOfText('Bakers')))).toEqual([])
  expect(outdatedWith(noted(hashOfText('Millers')))).toEqual(['content/families.yaml:3'])
})

test('hashes of unknown texts and languages are errors', () => {
  const wrong = {
    [german]: hashes(
      'original:\n  sections: { senior: 12ab, lead: bcdfghjk }\n  intro: bcdfghjk\n  sumary: bcdfghjk\n',
    ),
    'families.yaml': `${baseContent['families.yaml']}original: { fr: { bakers: { name: bcdfghjk } } }\n`,
    'roles/baker/kneading.de.md':
      '---\nname: Kneten\noriginal: { sections: { lead: bcdfghjk } }\n---\n\n## lead\n\nEntscheidet.\n',
  }
  expect(problemsOf(wrong)).toMatchInlineSnapshot(`
    "content/families.yaml:4:13
      original lists the language "fr", which is not a translation.
      → Use de, or remove it.

    content/roles/baker/kneading.de.md:2:1
      Unknown key "name".
      → Remove it. Known keys are original.

    content/roles/baker/kneading.de.md:6:4 (warning)
      This translation is outdated: the section "lead" in content/roles/baker/kneading.md has changed since.
      → Update the translation. If it is still correct, confirm it: npm run translations -- --confirm content/roles/baker/kneading.de.md

    content/skills/kneading.de.md:4:23
      senior is not a valid hash: "12ab".
      → Let npm run translations -- --confirm write it.

    content/skills/kneading.de.md:4:29
      original lists "sections.lead", which is not translated here.
      → Translate it, or remove the line.

    content/skills/kneading.de.md:6:3
      Unknown key "sumary".
      → Did you mean "summary"?

    content/skills/kneading.de.md:9:1 (warning)
      This translation is outdated: intro in content/skills/kneading.md has changed since.
      → Update the translation. If it is still correct, confirm it: npm run translations -- --confirm content/skills/kneading.de.md

    content/skills/kneading.de.md:11:4 (warning)
      This translation is outdated: the section "senior" in content/skills/kneading.md has changed since.
      → Update the translation. If it is still correct, confirm it: npm run translations -- --confirm content/skills/kneading.de.md"
  `)
})

test.each([
  ['', 'original:\n  sections:\n    senior: new\n'],
  ['name: A\n', 'name: A\noriginal:\n  sections:\n    senior: new\n'],
  ['name: A', 'name: A\noriginal:\n  sections:\n    senior: new\n'],
  [
    'original: # why\n  name: old # kept\n',
    'original: # why\n  name: old # kept\n  sections:\n    senior: new\n',
  ],
  [
    'original:\n  sections:\n    # first\n    junior: old\n# last\n',
    'original:\n  sections:\n    # first\n    junior: old\n    senior: new\n# last\n',
  ],
  [
    'original:\n  sections:\n    senior: old # why\nname: A\n',
    'original:\n  sections:\n    senior: new # why\nname: A\n',
  ],
  ['original: { sections: { senior: old } }\n', 'original: { sections: { senior: new } }\n'],
  ['original: { name: old }\n', 'original: { name: old, sections: { senior: new } }\n'],
  ['original: {}\n', 'original: { sections: { senior: new } }\n'],
  ['original:\nname: A\n', 'original: { sections: { senior: new } }\nname: A\n'],
  ['summary: >\n  Long\n  text\n', 'summary: >\n  Long\n  text\noriginal:\n  sections:\n    senior: new\n'],
])('a hash is written into %j, and everything else stays', (before, after) => {
  expect(noteOriginals(before, [{ path: ['original', 'sections', 'senior'], hash: 'new' }])).toBe(after)
})

function translations(folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder }
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/content/confirm-translations.ts', ...args], {
    encoding: 'utf8',
    env,
  })
}

test('npm run translations lists outdated translations, and confirms them by file', () => {
  const folder = newRepository()
  write(folder, { ...baseContent, [german]: (baseContent[german] ?? '').replaceAll('\n', '\r\n') })
  commit(folder, 'Begin', '2025-01-01T00:00:00Z')
  write(folder, { [original]: changed })
  commit(folder, 'Change', '2025-01-02T00:00:00Z')
  expect(translations(folder).stdout).toContain('skills/kneading.de.md (de): sections.senior\n')
  expect(translations(folder, '--confirm', 'skills/selling.de.md').status).toBe(2)
  expect(translations(folder, '--confirm', german).stdout).toContain('1 text confirmed')
  const [, now = ''] = /## senior\n\n(.*)\n/.exec(changed) ?? []
  expect(readFileSync(join(folder, german), 'utf8')).toBe(
    hashes(`original:\n  sections:\n    senior: ${hashOfText(now)}\n`).replaceAll('\n', '\r\n'),
  )
  expect(readContent(folder).problems).toEqual([])
  expect(translations(folder).stdout).toContain('No translation is known to be outdated')
})

test('without git a confirmation writes hashes for all texts of a folder', () => {
  const folder = folderWith({ ...baseContent, 'roles/baker/kneading.de.md': '## lead\n\nEntscheidet.\n' })
  expect(translations(folder).stdout).toContain('is unknown. The content is not in a git repository')
  expect(translations(folder, '--confirm', 'skills', join(folder, 'roles'), 'ladders.yaml').status).toBe(0)
  expect(formatProblems(readContent(folder).problems)).toBe('')
  write(folder, {
    [original]: changed,
    'roles/baker/kneading.md': '## lead\n\nDecides everything.\n',
    'ladders.yaml': readFileSync(join(folder, 'ladders.yaml'), 'utf8').replace('en: Lead,', 'en: Leader,'),
  })
  expect(readContent(folder).problems.map(({ rule }) => rule)).toEqual(Array(3).fill('translation-outdated'))
})
