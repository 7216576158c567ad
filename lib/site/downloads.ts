import type { Locale, RoleId, SkillId } from '#lib/model/ids.ts'
import {
  apiHref,
  catalogueFileHref,
  llmsFullHref,
  llmsHref,
  markdownHref,
  type PagePath,
  roleApiHref,
  roleFileHref,
  rolePath,
  skillApiHref,
  skillFileHref,
  skillPath,
} from '#lib/site/routes.ts'

/** What somebody may take away, each in the messages under `downloads`. */
export type DownloadKind =
  | 'pdf'
  | 'xlsx'
  | 'catalogueXlsx'
  | 'csv'
  | 'csvExcel'
  | 'markdown'
  | 'json'
  | 'dump'
  | 'llms'
  | 'llmsFull'

export type DownloadFormat = {
  /** As people say it, in every language. */
  readonly label: string
  readonly mediaType: string
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const downloadFormats = {
  pdf: { label: 'PDF', mediaType: 'application/pdf' },
  xlsx: { label: 'XLSX', mediaType: workbook },
  catalogueXlsx: { label: 'XLSX', mediaType: workbook },
  csv: { label: 'CSV', mediaType: 'text/csv' },
  csvExcel: { label: 'CSV', mediaType: 'text/csv' },
  markdown: { label: 'Markdown', mediaType: 'text/markdown' },
  json: { label: 'JSON', mediaType: 'application/json' },
  dump: { label: 'JSON', mediaType: 'application/json' },
  llms: { label: 'TXT', mediaType: 'text/plain' },
  llmsFull: { label: 'TXT', mediaType: 'text/plain' },
} as const satisfies Record<DownloadKind, DownloadFormat>

export type Download = { readonly kind: DownloadKind; readonly href: string }

/** In the order in which a page offers them. */
export function roleDownloads(locale: Locale, role: RoleId): readonly Download[] {
  return [
    { kind: 'pdf', href: roleFileHref(locale, role, 'pdf') },
    { kind: 'xlsx', href: roleFileHref(locale, role, 'xlsx') },
    { kind: 'csv', href: roleFileHref(locale, role, 'csv') },
    { kind: 'csvExcel', href: roleFileHref(locale, role, 'excel.csv') },
    { kind: 'markdown', href: markdownHref(locale, rolePath(role)) },
    { kind: 'json', href: roleApiHref(role) },
  ]
}

export function skillDownloads(locale: Locale, skill: SkillId): readonly Download[] {
  return [
    { kind: 'pdf', href: skillFileHref(locale, skill, 'pdf') },
    { kind: 'markdown', href: markdownHref(locale, skillPath(skill)) },
    { kind: 'json', href: skillApiHref(skill) },
  ]
}

/** Of a comparison of two roles or of two levels. */
export function comparisonDownloads(locale: Locale, path: PagePath): readonly Download[] {
  return [{ kind: 'markdown', href: markdownHref(locale, path) }]
}

export function siteDownloads(locale: Locale): readonly Download[] {
  return [
    { kind: 'catalogueXlsx', href: catalogueFileHref(locale, 'xlsx') },
    { kind: 'csv', href: catalogueFileHref(locale, 'csv') },
    { kind: 'csvExcel', href: catalogueFileHref(locale, 'excel.csv') },
    { kind: 'llms', href: llmsHref(locale) },
    { kind: 'llmsFull', href: llmsFullHref(locale) },
    { kind: 'dump', href: apiHref('all.json') },
  ]
}
