import { parseDocument } from 'yaml'
import { z } from 'zod'
import { columnNumber } from '#lib/import/grid/address.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import {
  type ColumnUse,
  layouts,
  type MappedTable,
  type Mapping,
  type ValueUse,
} from '#lib/import/mapping/mapping.ts'

const rows = z.string().regex(/^\d+-\d*$/, { error: 'write rows such as 4-31, or 4- for all below' })
const names = z.record(z.string(), z.string()).nullish()
const simpleUses = [
  'skill',
  'category',
  'subcategory',
  'description',
  'must',
  'role',
  'level',
  'value',
  'text',
] as const

const columnSchema = z.strictObject({ head: z.string(), as: z.string(), why: z.string().optional() })

const mappingSchema = z.strictObject({
  source: z.string(),
  encoding: z.string().optional(),
  tables: z.array(
    z.strictObject({
      sheet: z.string(),
      layout: z.enum(layouts),
      role: z.string().optional(),
      skill: z.string().optional(),
      must: z.boolean().optional(),
      head: z.array(z.int().min(1)),
      rows,
      columns: z.record(z.string(), columnSchema),
    }),
  ),
  leftOut: z.array(z.strictObject({ sheet: z.string(), rows, why: z.string() })).nullish(),
  values: z
    .record(
      z.string(),
      z.union([z.string(), z.strictObject({ step: z.string().optional(), must: z.boolean().optional() })]),
    )
    .nullish(),
  scale: names,
  skills: names,
  levels: names,
  roles: names,
  defaults: z
    .strictObject({
      domain: z.string().optional(),
      group: z.string().optional(),
      family: z.string().optional(),
      step: z.string().optional(),
    })
    .nullish(),
  empty: z.enum(['keep', 'clear']).optional(),
  shared: z.enum(['own', 'all']).optional(),
})

/** Reads a mapping; throws a refusal that says what is wrong with it. */
export function parseMapping(yaml: string, path: string): Mapping {
  const document = parseDocument(yaml, { schema: 'failsafe' })
  const [broken] = document.errors
  if (broken)
    throw new Refusal(
      `${path} is not valid YAML: ${broken.message}`,
      'Correct it, or remove it to begin again.',
    )
  const result = mappingSchema.safeParse(toTyped(document.toJS({ maxAliasCount: 0 })))
  if (!result.success) {
    const [issue] = result.error.issues
    const message = `${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    throw new Refusal(message, 'Correct it, or remove it to begin again.')
  }
  const { tables, leftOut, values, scale, skills, levels, roles, defaults, encoding, ...rest } = result.data
  const toMap = (record: Record<string, string> | null | undefined) => new Map(Object.entries(record ?? {}))
  return {
    source: rest.source,
    ...(encoding !== undefined && { encoding }),
    tables: tables.map((table) => toTable(table, path)),
    leftOut: (leftOut ?? []).map((one) => ({ ...one, rows: toRows(one.rows) })),
    values: new Map(Object.entries(values ?? {}).map(([value, use]) => [value, toValue(use)])),
    scale: [...toMap(scale)],
    skills: toMap(skills),
    levels: toMap(levels),
    roles: toMap(roles),
    defaults: { ...(defaults ?? {}) },
    empty: rest.empty ?? 'keep',
    shared: rest.shared,
  }
}

/** All scalars are texts, so that "1" and "no" stay what they are; only numbers of rows and booleans are typed. */
function toTyped(value: unknown, key = ''): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown) => (key === 'head' ? Number(item) : toTyped(item)))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => [name, toTyped(inner, name)]),
    )
  return key === 'must' ? value === 'true' : value
}

type TableFile = z.infer<typeof mappingSchema>['tables'][number]

function toTable(
  { columns, head, rows: written, role, skill, must, ...table }: TableFile,
  path: string,
): MappedTable {
  return {
    ...table,
    ...(role !== undefined && { role }),
    ...(skill !== undefined && { skill }),
    ...(must !== undefined && { must }),
    head: head.map((row) => row - 1),
    rows: toRows(written),
    isOpen: written.endsWith('-'),
    columns: Object.entries(columns).map(([letters, { head: name, as, why }]) => {
      const column = columnNumber(letters)
      const use = toUse(as, why ?? 'not imported')
      if (column === undefined || !use)
        throw new Refusal(
          `${path}: column ${letters} is "${as}".`,
          'Use a meaning that the comment above the tables lists.',
        )
      return { ...use, column, head: name }
    }),
  }
}

function toUse(as: string, why: string): ColumnUse | undefined {
  const simple = simpleUses.find((one) => one === as)
  if (simple) return { as: simple }
  if (as === 'ignore') return { as, why }
  if (as === 'list must' || as === 'list optional') return { as: 'list', must: as === 'list must' }
  const ofRole = /^level (?<level>.+?) of role (?<role>.+)$/s.exec(as)?.groups
  if (ofRole?.level && ofRole.role) return { as: 'of-level', level: ofRole.level, role: ofRole.role }
  const { kind, name } = /^(?<kind>level|role) (?<name>.+)$/s.exec(as)?.groups ?? {}
  if (name === undefined) return undefined
  return kind === 'level' ? { as: 'of-level', level: name } : { as: 'of-role', role: name }
}

function toValue(use: string | { step?: string | undefined; must?: boolean | undefined }): ValueUse {
  if (use === 'none' || use === 'unclear') return { kind: use }
  if (use === 'required') return { kind: 'required', must: false }
  if (typeof use === 'string') return { kind: 'required', step: use, must: false }
  return { kind: 'required', ...(use.step !== undefined && { step: use.step }), must: use.must === true }
}

function toRows(written: string): readonly [number, number] {
  const [first = '1', last = ''] = written.split('-')
  return [Number(first) - 1, last === '' ? Number.MAX_SAFE_INTEGER : Number(last) - 1]
}
