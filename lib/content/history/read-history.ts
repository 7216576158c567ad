import { readBlobs } from '#lib/content/git/git-blobs.ts'
import type { GitLog, HistoryGap, LogCommit } from '#lib/content/git/git-log.ts'
import { readCommit } from '#lib/content/history/commit-changes.ts'
import { noFormerIds } from '#lib/content/history/former-ids.ts'
import { formerLegend, legendOf } from '#lib/content/history/legend.ts'
import { noteFinder } from '#lib/content/history/notes.ts'
import { findPermanentIds } from '#lib/content/history/permanent-ids.ts'
import { touchedFiles } from '#lib/content/history/touched-files.ts'
import { versionFinder } from '#lib/content/history/versions.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { type CommitChanges, groupByDay } from '#lib/model/history/days.ts'
import type { FileVersion, GridLegend } from '#lib/model/history/file-version.ts'
import { type History, subjectKey } from '#lib/model/history/history.ts'

export type HistoryReading =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly gap: HistoryGap }

/** Bounds time and memory: of a longer history only the newest commits are read, as in a shallow clone. */
const mostCommits = 5000

/**
 * The changes of the content, from the git log and one more process for the blobs. Never throws: what cannot be parsed
 * in old commits is skipped.
 */
export function readHistory(
  log: GitLog,
  catalog: Catalog,
  versions?: Map<string, FileVersion | undefined>,
): HistoryReading {
  const known = log.mainline.slice(0, mostCommits).filter(({ isCutOff }) => !isCutOff)
  const reading = readBlobs(log.folder, new Set(known.flatMap(blobsOf)))
  if (!reading.ok) return { ok: false, gap: { ...reading.failure, kind: 'unreadable' } }
  const { blobs } = reading
  const findVersion = versionFinder(blobs, versions)
  const formerNames = new Map<string, string>()
  const commits: CommitChanges[] = []
  let ids = noFormerIds
  let legend = legendOf(catalog)
  for (const commit of known) {
    const legends = { before: legendBefore(legend, commit, blobs, catalog), after: legend }
    const { changes, idsBefore, gone } = readCommit(touchedFiles(commit), findVersion, ids, legends)
    for (const { subject, name } of gone) {
      const key = subjectKey(subject)
      if (!formerNames.has(key)) formerNames.set(key, name)
    }
    const findNotes = noteFinder(commit)
    commits.push({
      time: commit.time,
      date: commit.date,
      changes: changes.map(({ subject, what, path }) => ({ subject, what, commits: findNotes(path) })),
    })
    ids = idsBefore
    legend = legends.before
  }
  const isShort = known.length < log.mainline.length
  const latest = log.mainline[0]?.time ?? ''
  const permanentIds = findPermanentIds(commits.flatMap(({ changes }) => changes))
  return { ok: true, history: { days: groupByDay(commits), isShort, latest, formerNames, permanentIds } }
}

/** The blobs of skills, roles, and the base files that define grids. */
function blobsOf({ files }: LogCommit): string[] {
  return files.flatMap(({ path, oldPath, before, after }) => {
    const isRelevant = [path, oldPath].some((one) => {
      const kind = kindOf(one)
      return 'skill' in kind || 'role' in kind || isOfLegend(one)
    })
    return isRelevant ? [before, after].filter((blob) => blob !== undefined) : []
  })
}

const isOfLegend = (path: string): boolean => path === 'ladders.yaml' || path === 'proficiency.yaml'

function legendBefore(
  legend: GridLegend,
  { files }: LogCommit,
  blobs: ReadonlyMap<string, Uint8Array>,
  { site }: Catalog,
): GridLegend {
  return files
    .filter(({ path }) => isOfLegend(path))
    .reduce(
      (known, { path, before = '' }) => formerLegend(known, path, blobs.get(before), site.defaultLocale),
      legend,
    )
}
