import { expect, test } from 'vitest'
import { printingOf } from '#lib/export/pdf/pdf.ts'
import { roleData } from '#lib/export/pdf/role-data.ts'
import { skillData } from '#lib/export/pdf/skill-data.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import type { Description, Requirement } from '#lib/model/catalog/role.ts'
import { rolePath, skillPath } from '#lib/site/routes/routes.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import {
  catalog,
  cloud,
  code,
  junior,
  requires,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const zh = 'zh' as Locale
const en = 'en' as Locale
const git = skill('git', code, {
  name: text('Git', '版本'),
  byLevel: new Map([[junior.id, text('Own words.')]]),
})
const aws = skill('aws', cloud)

/** A requirement whose cells have these descriptions, from the lowest level. */
function described(requirement: Requirement, ...descriptions: (Description | undefined)[]): Requirement {
  const [first, ...rest] = requirement.cells.map((cell, index) => {
    const description = descriptions[index]
    return { ...cell, ...(description && { description }) }
  })
  if (!first) throw new Error('The requirement of the test needs a cell.')
  return { ...requirement, cells: [first, ...rest] }
}

const own = (words: string, translated?: string): Description => ({
  from: 'role',
  text: text(words, translated),
})
const builder = role(
  'builder',
  [
    described(requires(git, 'W E* .'), own('Commits.', '提交。'), own('Commits.', '提交。')),
    requires(aws, '. W E*'),
  ],
  {
    levels: [{ level: junior, focus: text('Learns.') }, { level: senior }],
  },
)
const all = catalog([git, aws], [builder])

test('the PDF of a role has the content of its page: figures, levels, the grid and the texts by domain', () => {
  const pdf = roleData(
    builder,
    printingOf(exportContextOf(all, en), all, rolePath(builder.id), '2026-05-04' as IsoDate),
  )
  expect(pdf.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '2 skills',
    '2 levels',
    '4 requirements',
    '2 of them mandatory',
  ])
  expect(pdf.sections.map(({ name, skills }) => [name.text, skills.map(({ id }) => id)])).toEqual([
    ['code', ['git']],
    ['cloud', ['aws']],
  ])
  const [one] = pdf.sections[0]?.skills ?? []
  expect(one?.cells.map((cell) => cell && `${cell.letter}${cell.mandatory ? '*' : ''}`)).toEqual(['W', 'E*'])
  expect(one?.rows.map((row) => ('text' in row ? row.text.prose : row.note))).toEqual([
    [{ is: 'p', of: ['Commits.'] }],
    'The same as at junior.',
  ])
  expect(pdf).toMatchObject({ day: [2026, 5, 4], asOf: 'As of 5/4/2026', lang: 'en', rtl: false })
})

test('a text in another language than the document is marked, and the document has a note about it', () => {
  const pdf = roleData(builder, printingOf(exportContextOf(all, zh), all, rolePath(builder.id)))
  expect(pdf.levels[0]?.focus).toEqual({ text: 'Learns.', lang: 'en', rtl: false })
  expect(pdf.sections[0]?.skills[0]?.name).toEqual({ text: '版本' })
  expect(pdf.note).toContain('英语')
  expect(
    roleData(builder, printingOf(exportContextOf(all, en), all, rolePath(builder.id))).note,
  ).toBeUndefined()
})

test('a PDF of content without a date has no date, not even the current one', () => {
  const pdf = roleData(builder, printingOf(exportContextOf(all, en), all, rolePath(builder.id)))
  expect(pdf).not.toHaveProperty('day')
  expect(pdf).not.toHaveProperty('asOf')
})

test('the PDF of a skill has its own texts once, and the descriptions of roles with their own', () => {
  const pdf = skillData(git, printingOf(exportContextOf(all, en), all, skillPath(git.id)))
  expect(pdf.meanings.map(({ name, text: prose }) => [name.text, prose.prose])).toEqual([
    ['junior', [{ is: 'p', of: ['Own words.'] }]],
  ])
  expect(pdf.roles.map(({ name }) => name.text)).toEqual(['builder'])
  expect(pdf.ladders).toMatchObject([
    { levels: ['junior', 'senior', 'principal'], rows: [{ name: { text: 'builder' } }] },
  ])
  expect(skillData(aws, printingOf(exportContextOf(all, en), all, skillPath(aws.id))).roles).toEqual([])
})

test('links of a text point to the site from a PDF too', () => {
  const linked = skill('linked', code, {
    intro: text('[a](/skills/mlflow#meaning--senior) [b](https://x.example)'),
  })
  const { intro } = skillData(linked, printingOf(exportContextOf(all, en), all, skillPath(linked.id)))
  expect(JSON.stringify(intro).match(/"href":"[^"]*"/g)).toEqual([
    '"href":"https://test.example/en/skills/mlflow#meaning--senior"',
    '"href":"https://x.example"',
  ])
})
