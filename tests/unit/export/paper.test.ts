import { expect, test } from 'vitest'
import { printingOf } from '#lib/export/pdf/pdf.ts'
import { rolePaper } from '#lib/export/pdf/role-paper.ts'
import { skillPaper } from '#lib/export/pdf/skill-paper.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import type { Description, Requirement } from '#lib/model/catalog/role.ts'
import { rolePath, skillPath } from '#lib/site/routes/routes.ts'
import {
  asks,
  catalog,
  cloud,
  code,
  junior,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'
import { voiceOf } from '#tests/support/voices.ts'

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
  [described(asks(git, 'W E* .'), own('Commits.', '提交。'), own('Commits.', '提交。')), asks(aws, '. W E*')],
  {
    levels: [{ level: junior, focus: text('Learns.') }, { level: senior }],
  },
)
const all = catalog([git, aws], [builder])

test('the PDF of a role has the content of its page: figures, levels, the grid and the texts by domain', () => {
  const paper = rolePaper(
    builder,
    printingOf(voiceOf(all, en), all, rolePath(builder.id), '2026-05-04' as IsoDate),
  )
  expect(paper.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '2 skills',
    '2 levels',
    '4 requirements',
    '2 of them mandatory',
  ])
  expect(paper.sections.map(({ name, skills }) => [name.text, skills.map(({ id }) => id)])).toEqual([
    ['code', ['git']],
    ['cloud', ['aws']],
  ])
  const [one] = paper.sections[0]?.skills ?? []
  expect(one?.cells.map((cell) => cell && `${cell.letter}${cell.mandatory ? '*' : ''}`)).toEqual(['W', 'E*'])
  expect(one?.rows.map((row) => ('text' in row ? row.text.prose : row.note))).toEqual([
    [{ is: 'p', of: ['Commits.'] }],
    'The same as at junior.',
  ])
  expect(paper).toMatchObject({ day: [2026, 5, 4], asOf: 'As of 5/4/2026', lang: 'en', rtl: false })
})

test('a text in another language than the document is marked, and the document has a note about it', () => {
  const paper = rolePaper(builder, printingOf(voiceOf(all, zh), all, rolePath(builder.id)))
  expect(paper.levels[0]?.focus).toEqual({ text: 'Learns.', lang: 'en', rtl: false })
  expect(paper.sections[0]?.skills[0]?.name).toEqual({ text: '版本' })
  expect(paper.note).toContain('英语')
  expect(rolePaper(builder, printingOf(voiceOf(all, en), all, rolePath(builder.id))).note).toBeUndefined()
})

test('a PDF of content without a date has no date, not that of today', () => {
  const paper = rolePaper(builder, printingOf(voiceOf(all, en), all, rolePath(builder.id)))
  expect(paper).not.toHaveProperty('day')
  expect(paper).not.toHaveProperty('asOf')
})

test('the PDF of a skill has its own texts once, and the descriptions of roles with their own', () => {
  const paper = skillPaper(git, printingOf(voiceOf(all, en), all, skillPath(git.id)))
  expect(paper.meanings.map(({ name, text: told }) => [name.text, told.prose])).toEqual([
    ['junior', [{ is: 'p', of: ['Own words.'] }]],
  ])
  expect(paper.roles.map(({ name }) => name.text)).toEqual(['builder'])
  expect(paper.ladders).toMatchObject([
    { levels: ['junior', 'senior', 'principal'], rows: [{ name: { text: 'builder' } }] },
  ])
  expect(skillPaper(aws, printingOf(voiceOf(all, en), all, skillPath(aws.id))).roles).toEqual([])
})

test('links of a text point to the site from a PDF too', () => {
  const linked = skill('linked', code, {
    intro: text('[a](/skills/mlflow#meaning--senior) [b](https://x.example)'),
  })
  const { intro } = skillPaper(linked, printingOf(voiceOf(all, en), all, skillPath(linked.id)))
  expect(JSON.stringify(intro).match(/"href":"[^"]*"/g)).toEqual([
    '"href":"https://test.example/en/skills/mlflow#meaning--senior"',
    '"href":"https://x.example"',
  ])
})
