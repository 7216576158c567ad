import { type Proposal, proposeTables } from '#lib/import/detect/propose.ts'
import { foldText } from '#lib/import/grid/clean.ts'
import type { Grid } from '#lib/import/grid/grid.ts'
import type { LeftOut, MappedTable, Mapping } from '#lib/import/mapping/mapping.ts'
import { draftScale, isOnScale } from '#lib/import/propose/draft-scale.ts'
import { relocateTable } from '#lib/import/propose/relocate.ts'
import { valueTexts } from '#lib/import/propose/value-texts.ts'
import type { Source } from '#lib/import/read/read-source.ts'
import { readValues } from '#lib/import/records/values.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

export type MappingOptions = {
  /** Only these sheets. */
  readonly sheets?: readonly string[] | undefined
  /** The name of the role of tables that do not name one. */
  readonly role?: string | undefined
}

export type BuiltMapping = {
  readonly mapping: Mapping
  readonly proposals: readonly Proposal[]
  /** Tables that are left out until somebody decides what their columns are. */
  readonly unsure: readonly MappedTable[]
}

/** The mapping of a source: what an earlier mapping says, and proposals for the rest. */
export function buildMapping(
  source: Source,
  site: SiteState,
  earlier: Mapping | undefined,
  { sheets, role }: MappingOptions = {},
): BuiltMapping {
  const isRole = (text: string) =>
    site.roles.some(({ names }) => names.some((name) => foldText(name) === foldText(text)))
  const tables: MappedTable[] = []
  const leftOut: LeftOut[] = []
  const proposals: Proposal[] = []
  const unsure: MappedTable[] = []
  for (const grid of source.grids) {
    if (sheets && !sheets.includes(grid.sheet)) {
      leftOut.push({ sheet: grid.sheet, rows: allRows(grid), why: 'a sheet that was not chosen' })
      continue
    }
    const mapped = earlier?.tables.filter(({ sheet }) => sheet === grid.sheet) ?? []
    const out = earlier?.leftOut.filter(({ sheet }) => sheet === grid.sheet) ?? []
    if (mapped.length > 0 || out.length > 0) {
      tables.push(...mapped.map((table, index) => relocateTable(table, grid, endOf(mapped, index, grid))))
      leftOut.push(...(mapped.length > 0 ? out : out.map((one) => ({ ...one, rows: allRows(grid) }))))
      continue
    }
    const found = proposeTables(grid, { fileName: source.name, isRole })
    leftOut.push(...found.leftOut)
    if (found.unsure) unsure.push(found.unsure)
    for (const proposal of found.tables) {
      const isNamed = role !== undefined && (proposal.isRoleGuessed || found.tables.length === 1)
      const table =
        isNamed && proposal.table.role !== undefined ? { ...proposal.table, role } : proposal.table
      tables.push(table)
      proposals.push({ ...proposal, table, isRoleGuessed: proposal.isRoleGuessed && !isNamed })
    }
  }
  nameByOthers(tables, proposals)
  const texts = valueTexts(source.grids, tables)
  const scale =
    earlier && earlier.scale.length > 0 ? earlier.scale : draftScale(texts, source.grids, tables, site)
  const steps = scale.length > 0 ? scale.map(([letter, name]) => ({ letter, names: [name] })) : site.scale
  const { values } = readValues(texts, steps)
  return {
    proposals,
    unsure,
    mapping: {
      source: source.name,
      ...(source.encoding && { encoding: source.encoding }),
      tables: scale.length > 0 ? tables : tables.map((table) => withKnownSteps(table, site)),
      leftOut,
      values: new Map([...values, ...(earlier?.values ?? [])]),
      scale,
      skills: earlier?.skills ?? new Map(),
      levels: earlier?.levels ?? new Map(),
      roles: earlier?.roles ?? new Map(),
      defaults: { step: 'by level', ...earlier?.defaults },
      empty: earlier?.empty ?? 'keep',
      shared: earlier?.shared,
    },
  }
}

const allRows = ({ rowCount }: Grid): readonly [number, number] => [0, Math.max(0, rowCount - 1)]

/** An open table ends above the head of the next one. */
function endOf(tables: readonly MappedTable[], index: number, grid: Grid): number {
  const next = tables[index + 1]
  return next ? Math.min(...next.head) - 1 : grid.rowCount - 1
}

/** Without the columns of proficiencies that are not on the scale of the site. */
function withKnownSteps(table: MappedTable, site: SiteState): MappedTable {
  if (table.layout !== 'skill-proficiency') return table
  const columns = table.columns.map((column) =>
    column.as === 'of-level' && !isOnScale(column.level, site)
      ? {
          as: 'ignore' as const,
          why: 'a proficiency that is not on the scale',
          column: column.column,
          head: column.head,
        }
      : column,
  )
  return { ...table, columns }
}

/** A list without a role belongs to the only role that the other tables name. */
function nameByOthers(tables: MappedTable[], proposals: Proposal[]): void {
  const guessed = proposals.filter(({ table, isRoleGuessed }) => isRoleGuessed && table.layout === 'long')
  const names = new Set(
    tables.filter((table) => !guessed.some((one) => one.table === table)).flatMap(({ role }) => role ?? []),
  )
  const [role] = names
  if (role === undefined || names.size > 1) return
  for (const proposal of guessed) {
    const table = { ...proposal.table, role }
    tables[tables.indexOf(proposal.table)] = table
    proposals[proposals.indexOf(proposal)] = { ...proposal, table, isRoleGuessed: false }
  }
}
