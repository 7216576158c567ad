import type { FormerIds } from '#lib/content/history/former-ids.ts'
import { isOriginal, subjectOf, type TouchedFile } from '#lib/content/history/touched-files.ts'
import type { FindVersion } from '#lib/content/history/versions.ts'
import { isSameSubject, type Subject } from '#lib/model/history/history.ts'

/** `path` is the path of the new file. */
export type Rename = { readonly from: Subject; readonly to: Subject; readonly path: string }

/**
 * Skills and roles whose id changed in a commit: git detected the rename, or the new file lists the old id as an
 * alias.
 */
export function findRenames(files: readonly TouchedFile[], findVersion: FindVersion): Rename[] {
  const originals = files.filter(({ kind }) => isOriginal(kind))
  const gone = originals.filter(({ after }) => after === undefined).map(({ kind }) => subjectOf(kind))
  return originals.flatMap(({ path, kind, before, after, renamedFrom }): Rename[] => {
    const to = subjectOf(kind)
    if (renamedFrom) return [{ from: subjectOf(renamedFrom), to, path }]
    if (after === undefined || before !== undefined) return []
    const aliases = findVersion(after, kind)?.aliases ?? []
    const from = gone.find((subject) => subject.kind === to.kind && aliases.includes(subject.id))
    return from ? [{ from, to, path }] : []
  })
}

/**
 * Joins the deleted and added files of a renamed skill or role, and splits renames that git detected between different
 * skills or roles.
 */
export function joinRenamed(
  files: readonly TouchedFile[],
  renames: readonly Rename[],
  before: FormerIds,
  after: FormerIds,
): TouchedFile[] {
  const sameAs = (old: TouchedFile['kind'], kind: TouchedFile['kind']) =>
    old.kind === kind.kind &&
    old.locale === kind.locale &&
    before.today(subjectOf(old)) === after.today(subjectOf(kind)) &&
    skillOf(old, before) === skillOf(kind, after)
  const apart = files.flatMap((file): TouchedFile[] => {
    const { renamedFrom, path, kind } = file
    if (!renamedFrom || sameAs(renamedFrom, kind)) return [file]
    return [
      { path, kind: renamedFrom, before: file.before, after: undefined },
      { path, kind, before: undefined, after: file.after },
    ]
  })
  if (!renames.some(({ from, to }) => !isSameSubject(from, to))) return apart
  const isGone = (file: TouchedFile) => file.after === undefined
  const isNew = (file: TouchedFile) => file.before === undefined
  const joined = new Set<TouchedFile>()
  const moved = apart.filter(isNew).flatMap((file): TouchedFile[] => {
    const old = apart.find((other) => isGone(other) && !joined.has(other) && sameAs(other.kind, file.kind))
    if (!old) return []
    joined.add(file).add(old)
    return [{ ...file, before: old.before, renamedFrom: old.kind }]
  })
  return [...apart.filter((file) => !joined.has(file)), ...moved]
}

/** The current id of the skill that a role text describes. */
export const skillOf = (kind: TouchedFile['kind'], ids: FormerIds): string | undefined =>
  'role' in kind && 'skill' in kind ? ids.today({ kind: 'skill', id: kind.skill }) : undefined
