import { parseBase } from '#lib/content/base.ts'
import { buildCatalog } from '#lib/content/build-catalog.ts'
import { type Files, toContentFiles } from '#lib/content/content-files.ts'
import type { Drafts } from '#lib/content/drafts.ts'
import { checkDays } from '#lib/content/future-days.ts'
import { lint } from '#lib/content/lint/lint.ts'
import { checkIdLengths } from '#lib/content/longest-id.ts'
import { resolveLinks } from '#lib/content/markup/resolve-links.ts'
import { parseGlossaries } from '#lib/content/parse-glossaries.ts'
import { parseMessages } from '#lib/content/parse-messages.ts'
import { parseRoles } from '#lib/content/parse-roles.ts'
import { parseSkills } from '#lib/content/parse-skills.ts'
import type { Problem } from '#lib/content/problem.ts'
import { problemList } from '#lib/content/problem-list.ts'
import type { Reading, Summary } from '#lib/content/reading.ts'
import type { FileDates } from '#lib/content/whole.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import { coverage } from '#lib/model/coverage.ts'

export type Circumstances = {
  /** How problems name the content folder: relative to the working directory, with forward slashes. */
  readonly folder: string
  /** Asked only when there is a file that does not say when it was changed. */
  readonly findDates: () => FileDates
  /** Days of change behind it are told; left out, none is. */
  readonly now?: Date
  /** What could not even be read. */
  readonly unread?: readonly Problem[]
}

/** Reads all files of a content folder. The order of the files does not matter. */
export function parseFiles(files: Files, { folder, findDates, now, unread = [] }: Circumstances): Reading {
  const { report, hasErrors, list } = problemList(unread)
  const contentFiles = toContentFiles(files, folder, report)
  checkIdLengths(contentFiles, report)
  const base = parseBase(contentFiles, folder, report)
  const skills = parseSkills(contentFiles, base, report)
  const roles = parseRoles(contentFiles, base, new Set(skills.keys()), report)
  if (now) checkDays({ skills, roles }, now, report)
  const messages = parseMessages(contentFiles, base.locales, report)
  const glossaries = parseGlossaries(contentFiles, base.locales, report)
  const paths = new Set(contentFiles.files.map(({ source }) => source.path))
  const drafts = resolveLinks({ base, skills, roles }, paths, report)
  const catalog = hasErrors() ? undefined : buildCatalog(drafts, hasUndated(drafts) ? findDates() : new Map())
  lint(drafts, glossaries, catalog, report)
  return {
    ...(catalog && { content: { catalog, messages, glossaries } }),
    problems: list(),
    summary: summarise(contentFiles.files.length, drafts, catalog),
  }
}

function hasUndated({ skills, roles }: Drafts): boolean {
  return [...skills.values(), ...roles.values()].some(
    ({ original }) => original.file?.sound.updated === undefined,
  )
}

function summarise(files: number, { skills, roles }: Drafts, catalog: Catalog | undefined): Summary {
  const cells = [...roles.values()].flatMap(({ original }) =>
    [...original.lines.values()].flatMap((line) => line.cells ?? []),
  )
  const { locales = [], defaultLocale } = catalog?.site ?? {}
  return {
    files,
    skills: skills.size,
    roles: roles.size,
    cells: cells.length,
    mandatory: cells.filter(({ mandatory }) => mandatory).length,
    coverage: catalog
      ? locales.filter((locale) => locale !== defaultLocale).map((locale) => coverage(catalog, locale))
      : [],
  }
}
