import type { ExportContext } from '#lib/export/context/export-context.ts'
import { cellRows } from '#lib/export/csv/cell-rows.ts'
import { toCsv, toExcelCsv } from '#lib/export/csv/csv.ts'
import { catalogueWorkbook } from '#lib/export/xlsx/catalogue-workbook.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { CatalogueFileName, DownloadKind } from '#lib/site/routes/downloads.ts'

type CatalogueFile = {
  readonly kind: DownloadKind
  readonly write: (context: ExportContext, catalog: Catalog) => string | Uint8Array
}

const files: Readonly<Record<CatalogueFileName, CatalogueFile>> = {
  'catalogue.xlsx': { kind: 'catalogueXlsx', write: catalogueWorkbook },
  'catalogue.csv': {
    kind: 'csv',
    write: ({ site, locale }, { roles }) => toCsv(cellRows(site, roles, locale)),
  },
  'catalogue.excel.csv': {
    kind: 'csvExcel',
    write: ({ site, locale }, { roles }) => toExcelCsv(cellRows(site, roles, locale), locale),
  },
}

/** The files with all roles and skills, by name. */
export const catalogueFiles: ReadonlyMap<string, CatalogueFile> = new Map(Object.entries(files))
