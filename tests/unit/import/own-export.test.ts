import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { textOf, withChanges } from '#lib/content/edit/changes.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { roleFiles } from '#lib/export/downloads/role-files.ts'
import { roleWorkbook } from '#lib/export/xlsx/role-workbook.ts'
import { emptyMapping } from '#lib/import/mapping/mapping.ts'
import { readingOf } from '#tests/support/content-base.ts'
import { fixtureContent } from '#tests/support/contents.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { csv, type Imported, importInto } from '#tests/support/import-files.ts'

const { files } = readFolder(fixtureContent, '')
const catalog = readingOf(files).content?.catalog

async function exported(ending: string, locale = catalog?.site.defaultLocale): Promise<string> {
  const role = catalog?.roles.find(({ id }) => id === 'mlops-engineer')
  if (!catalog || !role || !locale) throw new Error('The content has errors.')
  const content = await roleFiles.get(ending)?.write(exportContextOf(catalog, locale), catalog, role)
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

const outcomes = ({ plan }: Imported) =>
  plan.lines.filter(({ outcome }) => outcome !== 'unchanged').map(({ key, outcome }) => [key, outcome])

test.each(['csv', 'excel.csv'])('an own export as %s changes nothing', async (ending) => {
  const imported = await importInto(files, 'mlops-engineer.csv', csv(await exported(ending)))
  expect([imported.changes.size, imported.questions, outcomes(imported)]).toEqual([0, [], []])
  const { cells, placed } = imported.plan.account
  expect(placed).toBe(cells)
})

/** A skill without a text of the role, which another role requires at Senior, too. */
const shared =
  catalog?.roles
    .find(({ id }) => id === 'mlops-engineer')
    ?.requirements.find(
      ({ skill, cells }) =>
        !files.has(`roles/mlops-engineer/${skill.id}.md`) &&
        cells.some(({ level, description }) => level.id === 'senior' && description !== undefined) &&
        catalog.roles.some(
          ({ id, requirements }) =>
            id !== 'mlops-engineer' &&
            requirements.some(
              (one) => one.skill.id === skill.id && one.cells.some(({ level }) => level.id === 'senior'),
            ),
        ),
    )?.skill.id ?? ''

type Edits = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The export with other values in some rows, by skill and level. */
function edited(text: string, edits: Edits): Uint8Array {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true })
  const rows = data.map((row) => ({ ...row, ...edits[`${row.skill_id}/${row.level_id}`] }))
  return csv(Papa.unparse(rows, { columns: meta.fields ?? [] }))
}

test('three edits are exactly three changes', async () => {
  const bytes = edited(await exported('csv'), {
    'docker/junior': { proficiency_id: 'working' },
    'docker/middle': { mandatory: 'FALSE' },
    [`${shared}/senior`]: { description: 'Writes models with a signature & reviews <those> of others.' },
  })
  const imported = await importInto(files, 'mlops-engineer.csv', bytes)
  expect(outcomes(imported).toSorted()).toEqual([
    ['roles/mlops-engineer/cells/docker/junior', 'change'],
    ['roles/mlops-engineer/cells/docker/middle', 'change'],
    [`roles/mlops-engineer/texts/${shared}/senior`, 'create'],
  ])
  expect(imported.questions).toMatchObject([{ kind: 'shared text', skill: shared, level: 'senior' }])
  expect([...imported.changes.keys()].toSorted()).toEqual([
    `roles/mlops-engineer/${shared}.md`,
    'roles/mlops-engineer/role.yaml',
  ])
  expect(imported.errors).toEqual([])
})

test('a shared text is changed for all roles on demand', async () => {
  const description = 'Writes models with a signature.'
  const bytes = edited(await exported('csv'), { [`${shared}/senior`]: { description } })
  const mapping = { ...emptyMapping('mlops-engineer.csv'), shared: 'all' as const }
  const imported = await importInto(files, 'mlops-engineer.csv', bytes, { mapping })
  expect(outcomes(imported)).toEqual([[`skills/${shared}/texts/senior`, 'change']])
  expect([...imported.changes.keys()]).toEqual([`skills/${shared}.md`])
})

test('an edit of a cell that was edited by hand since the export is a conflict', async () => {
  const bytes = edited(await exported('csv'), { 'docker/junior': { proficiency_id: 'working' } })
  const path = 'roles/mlops-engineer/role.yaml'
  const role = textOf(files.get(path) ?? '').text
  const byHand = role.replace(/(docker: +)A\*?( +)/, '$1E*$2')
  expect(byHand).not.toBe(role)
  const imported = await importInto(
    withChanges(files, new Map([[path, byHand]])),
    'mlops-engineer.csv',
    bytes,
  )
  expect(outcomes(imported)).toEqual([['roles/mlops-engineer/cells/docker/junior', 'conflict']])
  expect(imported.changes.size).toBe(0)
})

test('an export in another language is refused', async () => {
  const german = await exported(
    'csv',
    catalog?.site.locales.find((locale) => locale === 'de'),
  )
  await expect(importInto(files, 'mlops-engineer.csv', csv(german))).rejects.toThrow('This export is in de.')
})

test('an own workbook changes nothing, and every cell has its account', async () => {
  const role = catalog?.roles.find(({ id }) => id === 'mlops-engineer')
  if (!catalog || !role) throw new Error('The content has errors.')
  const bytes = roleWorkbook(exportContextOf(catalog), catalog, role)
  const imported = await importInto(files, 'mlops-engineer.xlsx', bytes)
  expect([imported.changes.size, imported.questions, outcomes(imported)]).toEqual([0, [], []])
  expect(imported.plan.account.unplaced).toEqual([])
  expect(imported.plan.lines.filter(({ key }) => key.includes('/texts/')).length).toBeGreaterThan(50)
})
