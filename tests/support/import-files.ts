import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { parse } from 'yaml'
import { withChanges } from '#lib/content/edit/changes.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { newSite } from '#lib/content/scaffold/new-site.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { parseMapping } from '#lib/import/mapping/parse-mapping.ts'
import { withDefaults } from '#lib/import/plan/answers.ts'
import { readSource } from '#lib/import/read/read-source.ts'
import { parseBaseFile } from '#lib/import/write/base-file.ts'
import {
  type ImportOptions,
  notePaths,
  type PlannedImport,
  planImport,
} from '#lib/import/write/plan-import.ts'

export type Rows = readonly (readonly (string | number | boolean | null)[])[]

type SheetParts = Omit<WriteSheet, 'name' | 'rows'>

/** An XLSX file with the rows of its sheets, by name. */
export function xlsx(
  sheets: Readonly<Record<string, Rows>>,
  parts: Readonly<Record<string, SheetParts>> = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row): CellValue[] => [...row]),
      ...parts[name],
    })),
  })
}

export const csv = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The smallest content folder that an import can begin with. */
export function emptySite(): Files {
  const change = newSite({})
  return change.ok ? withChanges(new Map(), change.changes) : new Map()
}

export type Imported = PlannedImport & { readonly files: Files }

/** Plans an import into a content folder, with the notes of earlier imports in it. */
export async function importInto(
  files: Files,
  name: string,
  bytes: Uint8Array | Promise<Uint8Array>,
  options: ImportOptions & { readonly mapping?: Mapping } = {},
): Promise<Imported> {
  const [mappingPath, basePath] = notePaths(name)
  const [mapping, base] = [files.get(mappingPath), files.get(basePath)]
  const earlier =
    options.mapping ?? (typeof mapping === 'string' ? parseMapping(mapping, mappingPath) : undefined)
  const source = await readSource(name, await bytes, undefined, parse)
  const values = typeof base === 'string' ? parseBaseFile(base, basePath) : new Map<string, string>()
  const planned = planImport(source, files, earlier, values, options)
  return { ...planned, files: withChanges(files, new Map([...planned.changes, ...planned.notes])) }
}

/** The import after the default answers to all of its questions. */
export async function importAnswered(...args: Parameters<typeof importInto>): Promise<Imported> {
  const [files, name, bytes, options] = args
  const first = await importInto(files, name, bytes, options)
  const mapping = withDefaults(first.mapping, first.questions, first.plan.wanted.skillIds)
  return importInto(files, name, bytes, { ...options, mapping })
}

export const textIn = ({ files }: Imported, path: string): string => {
  const content = files.get(path)
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
