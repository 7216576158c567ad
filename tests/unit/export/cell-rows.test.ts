import { expect, test } from 'vitest'
import { cellRows } from '#lib/export/csv/cell-rows.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import { catalog, cloud, code, requires, role, skill, text } from '#tests/support/small-catalog.ts'

test('a table has a row for each cell, with its address, its date and its licence', () => {
  const git = skill('git', code, { name: text('Git', '版本'), updated: '2026-05-01' as IsoDate })
  const builder = role('builder', [requires(git, 'W . E*')], { updated: '2026-01-01' as IsoDate })
  const [head = [], ...rows] = cellRows(catalog([git], [builder]).site, [builder], 'zh' as Locale)
  const named = rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])))
  expect(named).toEqual([
    expect.objectContaining({
      skill_id: 'git',
      level_id: 'junior',
      proficiency_id: 'working',
      mandatory: false,
    }),
    {
      role_id: 'builder',
      role: 'builder',
      family: 'Builders',
      domain: 'code',
      group: 'code',
      skill_id: 'git',
      skill: '版本',
      level_id: 'principal',
      level: 'principal',
      proficiency_id: 'expert',
      proficiency: 'expert',
      step: 2,
      mandatory: true,
      description: '',
      description_language: '',
      updated: { day: '2026-05-01' },
      source: 'https://test.example/zh/roles/builder/matrix#git--principal',
      licence: 'CC0',
      licence_url: 'https://test.example/licence',
      fingerprint: expect.stringMatching(/^[a-z]+$/),
    },
  ])
})

test('rows are sorted domain by domain, as on the page', () => {
  const [git, aws, shell] = [skill('git', code), skill('aws', cloud), skill('shell', code)]
  const builder = role('builder', [requires(git, 'W . .'), requires(aws, 'W . .'), requires(shell, 'W . .')])
  const [, ...rows] = cellRows(catalog([git, aws, shell], [builder]).site, [builder], 'en' as Locale)
  expect(rows.map((row) => row[5])).toEqual(['git', 'shell', 'aws'])
})
