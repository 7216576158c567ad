import type { ExportContext } from '#lib/export/context/export-context.ts'
import { cellRows } from '#lib/export/csv/cell-rows.ts'
import { toCsv, toExcelCsv } from '#lib/export/csv/csv.ts'
import { rolePdf } from '#lib/export/pdf/pdf.ts'
import { roleWorkbook } from '#lib/export/xlsx/role-workbook.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { DownloadKind, RoleFileEnding } from '#lib/site/routes/downloads.ts'

type Content = string | Uint8Array

type RoleFile = {
  readonly kind: DownloadKind
  readonly write: (context: ExportContext, catalog: Catalog, role: Role) => Content | Promise<Content>
}

const files: Readonly<Record<RoleFileEnding, RoleFile>> = {
  pdf: { kind: 'pdf', write: rolePdf },
  xlsx: { kind: 'xlsx', write: roleWorkbook },
  csv: { kind: 'csv', write: ({ site, locale }, _, role) => toCsv(cellRows(site, [role], locale)) },
  'excel.csv': {
    kind: 'csvExcel',
    write: ({ site, locale }, _, role) => toExcelCsv(cellRows(site, [role], locale), locale),
  },
}

/** The files of a role, by file extension. */
export const roleFiles: ReadonlyMap<string, RoleFile> = new Map(Object.entries(files))
