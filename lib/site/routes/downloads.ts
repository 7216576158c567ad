import type { Locale, RoleId, SkillId } from '#lib/model/catalog/ids.ts'
import {
  apiHref,
  catalogueFileHref,
  feedHref,
  llmsFullHref,
  llmsHref,
  markdownHref,
  type PagePath,
  roleApiHref,
  roleFeedHref,
  roleFileHref,
  rolePath,
  skillApiHref,
  skillFeedHref,
  skillFileHref,
  skillPath,
} from '#lib/site/routes/routes.ts'

/** The kinds of downloads, which are also keys of the messages under `downloads`. */
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
  | 'feed'

export type DownloadFormat = {
  /** The same in every language. */
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
  feed: { label: 'Atom', mediaType: 'application/atom+xml' },
} as const satisfies Record<DownloadKind, DownloadFormat>

/** The file extensions of the downloads of a role. */
export const roleFileEndings = ['pdf', 'xlsx', 'csv', 'excel.csv'] as const
export type RoleFileEnding = (typeof roleFileEndings)[number]

/** The files with all roles and skills. */
export const catalogueFileNames = ['catalogue.xlsx', 'catalogue.csv', 'catalogue.excel.csv'] as const
export type CatalogueFileName = (typeof catalogueFileNames)[number]

export type Download = { readonly kind: DownloadKind; readonly href: string }

/** Whether there is a history, and with it feeds. */
type WithHistory = { readonly hasHistory: boolean }

/** In the order in which a page offers them. */
export function roleDownloads(
  locale: Locale,
  role: RoleId,
  { hasHistory }: WithHistory,
): readonly Download[] {
  return [
    { kind: 'pdf', href: roleFileHref(locale, role, 'pdf') },
    { kind: 'xlsx', href: roleFileHref(locale, role, 'xlsx') },
    { kind: 'csv', href: roleFileHref(locale, role, 'csv') },
    { kind: 'csvExcel', href: roleFileHref(locale, role, 'excel.csv') },
    { kind: 'markdown', href: markdownHref(locale, rolePath(role)) },
    { kind: 'json', href: roleApiHref(role) },
    ...feed(hasHistory, roleFeedHref(locale, role)),
  ]
}

export function skillDownloads(
  locale: Locale,
  skill: SkillId,
  { hasHistory }: WithHistory,
): readonly Download[] {
  return [
    { kind: 'pdf', href: skillFileHref(locale, skill, 'pdf') },
    { kind: 'markdown', href: markdownHref(locale, skillPath(skill)) },
    { kind: 'json', href: skillApiHref(skill) },
    ...feed(hasHistory, skillFeedHref(locale, skill)),
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

/** The feed of the whole site, where there is one. */
export const siteFeed = (locale: Locale, { hasHistory }: WithHistory): readonly Download[] =>
  feed(hasHistory, feedHref(locale))

const feed = (hasHistory: boolean, href: string): readonly Download[] =>
  hasHistory ? [{ kind: 'feed', href }] : []
