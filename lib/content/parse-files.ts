import { parseBase } from '#lib/content/base/base.ts'
import { parseGlossaries } from '#lib/content/base/parse-glossaries.ts'
import { parseMessages } from '#lib/content/base/parse-messages.ts'
import { buildCatalog } from '#lib/content/catalog/build-catalog.ts'
import type { FileDates } from '#lib/content/catalog/valid-base.ts'
import type { ContentMemory } from '#lib/content/content-memory.ts'
import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { checkDays } from '#lib/content/drafts/future-days.ts'
import { parseRoles } from '#lib/content/drafts/parse-roles.ts'
import { parseSkills } from '#lib/content/drafts/parse-skills.ts'
import { resolveLinks } from '#lib/content/links/resolve-links.ts'
import { lint } from '#lib/content/lint/lint.ts'
import { parseOwners } from '#lib/content/owners/parse-owners.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import { capProblems, problemList } from '#lib/content/problems/problem-list.ts'
import { type Files, toContentFiles } from '#lib/content/read/content-files.ts'
import { judgeProblems } from '#lib/content/read/judge-problems.ts'
import { checkIdLengths } from '#lib/content/read/longest-id.ts'
import type { Reading, Summary } from '#lib/content/reading.ts'
import { markOutdatedLabels } from '#lib/content/translations/mark-labels.ts'
import { type FindAges, findOutdatedTexts, noneOutdated } from '#lib/content/translations/outdated-texts.ts'
import { type TextReader, textReader } from '#lib/content/translations/read-texts.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'
import { coverage } from '#lib/model/translation/coverage.ts'

export type ReadingOptions = {
  /** The cache of the process. */
  readonly memory?: ContentMemory
  /** Skips rules that only warn, and the translated share. */
  readonly onlyErrors?: boolean
}

export type ParseOptions = ReadingOptions & {
  /** The content folder in problems: relative to the working directory, with forward slashes. */
  readonly folder: string
  /** Called only if a file has no `updated` date. */
  readonly findDates: () => FileDates
  /** Later `updated` dates are reported; undefined disables the check. */
  readonly now?: Date
  /** The age of translations; undefined if there is no readable history. */
  readonly findAges?: FindAges | undefined
  /** Problems from reading the folder. */
  readonly unread?: readonly Problem[]
}

/** Parses all files of a content folder, in any order. */
export function parseFiles(files: Files, options: ParseOptions): Reading {
  const { folder, findDates, findAges, now, unread = [], memory, onlyErrors } = options
  const { report, hasErrors, reported } = problemList(unread)
  const contentFiles = toContentFiles(files, folder, report, memory?.files)
  checkIdLengths(contentFiles, report)
  const unmarked = parseBase(contentFiles, folder, report)
  const { locales } = unmarked
  const outdated = locales
    ? findOutdatedTexts(contentFiles, files, locales, findAges, report, readerOf(locales.default, memory))
    : noneOutdated
  const base = markOutdatedLabels(unmarked, outdated)
  const skills = parseSkills(contentFiles, base, report)
  const roles = parseRoles(contentFiles, base, new Set(skills.keys()), report)
  if (now) checkDays({ skills, roles }, now, report)
  const messages = parseMessages(contentFiles, locales, report)
  const glossaries = parseGlossaries(contentFiles, locales, report)
  const ids = { skills: new Set(skills.keys()), roles: new Set(roles.keys()) }
  const owners = parseOwners(contentFiles, base, ids, report)
  const paths = new Set(contentFiles.files.map(({ source }) => source.path))
  const drafts = resolveLinks({ base, skills, roles }, paths, report)
  const isBroken = hasErrors()
  const dates = !isBroken && hasUndated(drafts) ? findDates() : new Map<string, IsoDate>()
  const catalog = isBroken ? undefined : buildCatalog(drafts, dates, outdated)
  const isLinted = !onlyErrors || [...base.checks.values()].includes('error')
  if (isLinted) lint({ drafts, glossaries, catalog, outdated, files: contentFiles }, report)
  const { problems, accepted } = judgeProblems(reported(), contentFiles.files, base.checks, isBroken)
  const isInvalid = problems.some(({ severity }) => severity === 'error')
  return {
    ...(catalog && !isInvalid && { content: { catalog, messages, glossaries, owners } }),
    problems: capProblems(problems),
    accepted,
    summary: summarise(contentFiles.files.length, drafts, onlyErrors ? undefined : catalog),
  }
}

/** Texts of base files are read by their default language, so a reader is of use for one of them. */
function readerOf(locale: string, memory: ContentMemory | undefined): TextReader {
  const reader = memory?.textReaders.get(locale) ?? textReader(locale)
  memory?.textReaders.set(locale, reader)
  return reader
}

function hasUndated({ skills, roles }: Drafts): boolean {
  return [...skills.values(), ...roles.values()].some(
    ({ original }) => original.file?.valid.updated === undefined,
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
