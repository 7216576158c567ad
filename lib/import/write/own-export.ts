import { parseFiles } from '#lib/content/parse-files.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { cellRows, fingerprintColumns } from '#lib/export/csv/cell-rows.ts'
import { fingerprintOf } from '#lib/export/csv/fingerprint.ts'
import { addressOf } from '#lib/import/grid/address.ts'
import type { Grid } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { contentValues } from '#lib/import/plan/content-values.ts'
import { cellKey, roleTextKey, skillTextKey } from '#lib/import/plan/wanted.ts'
import type { Records, RequirementRecord, SkillRecord } from '#lib/import/records/records.ts'
import { type Account, newTally } from '#lib/import/records/tally.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

/** An edited CSV export of this site: its edited rows, and what the content says about them. */
export type OwnExport = {
  readonly records: Records
  readonly account: Account
  /** Of rows whose content is still what was exported. */
  readonly base: ReadonlyMap<string, string>
}

type Row = ReadonlyMap<string, string>

/** The edited rows of a CSV export; undefined if the source is none. Rows that were not edited change nothing. */
export function readOwnExport(grids: readonly Grid[], files: Files, site: SiteState): OwnExport | undefined {
  const [grid] = grids
  if (!grid || grids.length > 1) return undefined
  const heads = new Map(
    grid.cells.flatMap((cell) => (cell.row === 0 ? [[cell.text, cell.column] as const] : [])),
  )
  if (![...fingerprintColumns, 'fingerprint'].every((name) => heads.has(name))) return undefined
  const exported = currentRows(files, languageOf(grid, heads))
  const content = contentValues(site)
  const tally = newTally()
  const skills: SkillRecord[] = []
  const requirements: RequirementRecord[] = []
  const levels = new Map<string, string[]>()
  const base = new Map<string, string>()
  for (let at = 1; at < grid.rowCount; at++) {
    const row = readRow(grid, heads, at)
    const [role, skill, level] = ['role_id', 'skill_id', 'level_id'].map((name) => row.get(name) ?? '')
    if (!role || !skill || !level || isUnedited(row)) continue
    const step = stepOf(row, site)
    const cell = grid.at(at, heads.get('proficiency_id') ?? 0)
    if (step === undefined) {
      tally.list(cell, 'a proficiency that is not on the scale')
      continue
    }
    const current = exported.get([role, skill, level].join('/'))
    const text = row.get('description') ?? ''
    const isTextEdited = text !== '' && text !== current?.get('description')
    const textKeys = isTextEdited ? [roleTextKey(role, skill, level), skillTextKey(skill, level)] : []
    if (current?.get('fingerprint') === row.get('fingerprint'))
      for (const key of [cellKey(role, skill, level), ...textKeys]) {
        const value = content.get(key)
        if (value !== undefined) base.set(key, value)
      }
    const address = { sheet: grid.sheet, cell: addressOf({ row: at, column: heads.get('skill_id') ?? 0 }) }
    skills.push({ name: skill, address })
    levels.set(role, [...new Set([...(levels.get(role) ?? []), level])])
    requirements.push({
      skill,
      role,
      level,
      step,
      must: row.get('mandatory')?.toLowerCase() === 'true',
      isEmpty: false,
      ...(isTextEdited && { text }),
      cell,
      address,
      skillAddress: `${skill}/${level}`,
    })
  }
  for (const cell of grid.cells) tally.add(cell)
  const records = { skills, requirements, levels, unknownValues: new Map() }
  return { records, account: tally.account(grids), base }
}

/** The texts of a row, without the apostrophe that keeps spreadsheets from reading a text as a formula. */
function readRow(grid: Grid, heads: ReadonlyMap<string, number>, at: number): Row {
  return new Map(
    [...heads].map(([name, column]) => [name, (grid.at(at, column)?.text ?? '').replace(/^'/, '')]),
  )
}

const isUnedited = (row: Row): boolean =>
  fingerprintOf(fingerprintColumns.map((name) => row.get(name) ?? '')) === row.get('fingerprint')

/** The letter of a proficiency, by its id. */
const stepOf = (row: Row, { scale }: SiteState): string | undefined =>
  scale.find(({ id }) => id === row.get('proficiency_id'))?.letter

function languageOf(grid: Grid, heads: ReadonlyMap<string, number>): string | undefined {
  const column = heads.get('description_language') ?? -1
  return grid.cells.find((cell) => cell.row > 0 && cell.column === column)?.text
}

/** What an export says now, by role, skill and level. */
function currentRows(files: Files, language: string | undefined): ReadonlyMap<string, Row> {
  const catalog = parseFiles(files, { folder: '', findDates: () => new Map(), onlyErrors: true }).content
    ?.catalog
  if (!catalog) return new Map()
  const { site, roles } = catalog
  if (language !== undefined && language !== site.defaultLocale)
    throw new Refusal(
      `This export is in ${language}.`,
      `Edit and import the export in ${site.defaultLocale}.`,
    )
  const [head = [], ...rows] = cellRows(site, roles, site.defaultLocale)
  return new Map(
    rows.map((values) => {
      const row = new Map(head.map((name, column) => [String(name), String(values[column] ?? '')]))
      return [['role_id', 'skill_id', 'level_id'].map((name) => row.get(name)).join('/'), row]
    }),
  )
}
