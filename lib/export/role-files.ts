import { cellRows } from '#lib/export/cell-rows.ts'
import { toCsv, toExcelCsv } from '#lib/export/csv.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { Locale } from '#lib/model/ids.ts'
import type { Role } from '#lib/model/role.ts'
import type { DownloadKind } from '#lib/site/downloads.ts'

export type RoleInFile = { readonly catalog: Catalog; readonly role: Role; readonly locale: Locale }

type RoleFile = {
  readonly kind: DownloadKind
  readonly write: (input: RoleInFile) => string | Uint8Array | Promise<string | Uint8Array>
}

/** The files of a role by the ending of their name. */
export const roleFiles: ReadonlyMap<string, RoleFile> = new Map<string, RoleFile>([
  [
    'csv',
    { kind: 'csv', write: ({ catalog, role, locale }) => toCsv(cellRows(catalog.site, [role], locale)) },
  ],
  [
    'excel.csv',
    {
      kind: 'csvExcel',
      write: ({ catalog, role, locale }) => toExcelCsv(cellRows(catalog.site, [role], locale), locale),
    },
  ],
])
