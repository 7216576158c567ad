import { expect, test } from 'vitest'
import type { LevelId, Locale } from '#lib/model/catalog/ids.ts'
import { withOutdated } from '#lib/model/catalog/localized.ts'
import { coverage, missingTexts, outdatedTexts } from '#lib/model/translation/coverage.ts'
import { translationPath } from '#lib/site/routes/source-file-href.ts'
import { catalog, data, requires, role, skill, text } from '#tests/support/small-catalog.ts'

const zh = 'zh' as Locale
const junior = 'junior' as LevelId
const complete = skill('whole', data, {
  name: text('Whole', '全'),
  summary: text('All of it', '全部'),
  byLevel: new Map([[junior, text('Does it.', '做。')]]),
})
const begun = skill('begun', data, {
  name: text('Begun', '开始'),
  byLevel: new Map([[junior, text('Begins.')]]),
})

test('missing texts are listed by part, and complete files are left out', () => {
  const skills = missingTexts(catalog([complete, begun, skill('none', data)], []), zh).filter(({ path }) =>
    path.startsWith('skills/'),
  )
  expect(skills).toEqual([
    {
      path: 'skills/begun.md',
      parts: [{ kind: 'summary' }, { kind: 'description', heading: 'junior' }],
      begun: true,
    },
    { path: 'skills/none.md', parts: [{ kind: 'name' }, { kind: 'summary' }], begun: false },
  ])
})

test('outdated translations count as translated, are also counted separately, and are listed by file', () => {
  const old = skill('old', data, {
    name: text('Old', '旧'),
    summary: withOutdated(text('An old one', '旧的'), () => true),
    byLevel: new Map([[junior, withOutdated(text('Does it now.', '做。'), () => true)]]),
  })
  const content = catalog([complete, old], [])
  expect(coverage(content, zh).descriptions).toEqual({ translated: 2, outdated: 1, total: 2 })
  expect(coverage(content, zh).values.outdated).toBe(2)
  expect(outdatedTexts(content, zh)).toEqual([
    { path: 'skills/old.md', parts: [{ kind: 'summary' }, { kind: 'description', heading: 'junior' }] },
  ])
  expect(outdatedTexts(content, 'en' as Locale)).toEqual([])
  expect(missingTexts(content, zh).filter(({ path }) => path.startsWith('skills/'))).toEqual([])
})

test('the default locale lacks nothing', () => {
  expect(missingTexts(catalog([begun], []), 'en' as Locale)).toEqual([])
})

test('the coverage of a role counts its own texts and those of the skills it requires, and no others', () => {
  const { roles } = coverage(catalog([complete, begun], [role('r', [requires(complete, 'W E .')])]), zh)
  expect(roles).toEqual([{ role: 'r', values: { translated: 3, outdated: 0, total: 5 } }])
})

test('a translation is next to its original; names of the site are in one file', () => {
  expect(translationPath('skills/mlflow.md', zh)).toBe('skills/mlflow.zh.md')
  expect(translationPath('roles/baker/role.yaml', zh)).toBe('roles/baker/role.zh.yaml')
  expect(translationPath('domains.yaml', zh)).toBe('domains.yaml')
})
