import type { FormerIds } from '#lib/content/history/former-ids.ts'
import { findRenames, joinRenamed, type Rename, skillOf } from '#lib/content/history/renames.ts'
import { rendersSame } from '#lib/content/history/renders-same.ts'
import { isOriginal, subjectOf, type TouchedFile } from '#lib/content/history/touched-files.ts'
import { type FindVersion, withTodaysSkills } from '#lib/content/history/versions.ts'
import { compareVersions } from '#lib/model/history/compare-versions.ts'
import type { FileVersion, GridLegend } from '#lib/model/history/file-version.ts'
import { type ChangeDetail, isSameSubject, type Subject } from '#lib/model/history/history.ts'

/** A change and the file it was made in. */
type SubjectChange = { readonly subject: Subject; readonly what: ChangeDetail; readonly path: string }

/** A value before and after a commit. */
export type Times<Value> = { readonly before: Value; readonly after: Value }

export type ReadCommit = {
  readonly changes: readonly SubjectChange[]
  /** Maps ids before the commit to current ids. */
  readonly idsBefore: FormerIds
  /** The names of deleted skills and roles, by current id. */
  readonly gone: readonly { readonly subject: Subject; readonly name: string }[]
}

/** The changes of a commit, as readers see them. */
export function readCommit(
  touched: readonly TouchedFile[],
  findVersion: FindVersion,
  idsAfter: FormerIds,
  legends: Times<GridLegend>,
): ReadCommit {
  const renames = findRenames(touched, findVersion)
  const idsBefore = renames.reduce((ids, { from, to }) => ids.withRename(from, to), idsAfter)
  const ids = { before: idsBefore, after: idsAfter }
  const files = joinRenamed(touched, renames, idsBefore, idsAfter)
  const addedOrDeleted = files
    .filter(({ kind, before, after }) => isOriginal(kind) && (after === undefined || before === undefined))
    .map((file) => todaysSubject(file, ids))
  const isPartOfAddedOrDeleted = (file: TouchedFile) =>
    !isOriginal(file.kind) &&
    addedOrDeleted.some((subject) => isSameSubject(subject, todaysSubject(file, ids)))
  const remaining = files.filter((file) => !isPartOfAddedOrDeleted(file))
  return {
    changes: [
      ...renames.flatMap((rename) => renameOf(rename, idsAfter)),
      ...remaining.flatMap((file) => changesOf(file, findVersion, ids, legends)),
    ],
    idsBefore,
    gone: files.flatMap((file) => {
      const name = file.after === undefined && findVersion(file.before, file.kind)?.name
      return name ? [{ subject: todaysSubject(file, ids), name }] : []
    }),
  }
}

function todaysSubject({ kind, after }: TouchedFile, ids: Times<FormerIds>): Subject {
  const subject = subjectOf(kind)
  return { ...subject, id: (after === undefined ? ids.before : ids.after).today(subject) }
}

function renameOf({ from, to, path }: Rename, ids: FormerIds): SubjectChange[] {
  const what: ChangeDetail = { kind: 'id', before: from.id, after: to.id }
  return [{ subject: { ...to, id: ids.today(to) }, what, path }]
}

function changesOf(
  file: TouchedFile,
  findVersion: FindVersion,
  ids: Times<FormerIds>,
  legends: Times<GridLegend>,
): SubjectChange[] {
  const subject = todaysSubject(file, ids)
  const skill = skillOf(file.kind, file.after === undefined ? ids.before : ids.after)
  const { locale } = file.kind
  const context = { ...(skill !== undefined && { skill }), ...(locale !== '' && { locale }) }
  const after = readBlob(file.after, file.kind, findVersion, ids.after)
  const before = readBlob(file.before, file.renamedFrom ?? file.kind, findVersion, ids.before)
  // An unreadable file can be added or deleted, but its changes are unknown.
  if ((before === 'unclear' && after) || (after === 'unclear' && before)) return []
  const known = { before: orEmpty(before), after: orEmpty(after) }
  return compareVersions({ ...context, ...known, legends, isEquivalent: rendersSame }).map((what) => ({
    subject,
    what,
    path: file.path,
  }))
}

function readBlob(
  blob: string | undefined,
  kind: TouchedFile['kind'],
  findVersion: FindVersion,
  ids: FormerIds,
): FileVersion | 'unclear' | undefined {
  if (blob === undefined) return undefined
  const version = findVersion(blob, kind)
  return version ? withTodaysSkills(version, ids) : 'unclear'
}

const orEmpty = (version: FileVersion | 'unclear' | undefined): FileVersion | undefined =>
  version === 'unclear' ? { aliases: [], texts: new Map(), lines: new Map() } : version
