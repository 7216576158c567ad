import type { RawCommit } from '#lib/content/git/parse-log.ts'
import { type FileKind, kindOf } from '#lib/content/read/file-kind.ts'
import type { Subject } from '#lib/model/history/history.ts'

type SubjectKind = Extract<FileKind, { readonly skill: string } | { readonly role: string }>

/** One file of a skill or a role in a commit. */
export type TouchedFile = {
  readonly path: string
  readonly kind: SubjectKind
  /** Undefined if there was no such file. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** The kind of the file before it was renamed. */
  readonly renamedFrom?: SubjectKind
}

/** The skill and role files of a commit; a rename to another kind counts as a deletion and an addition. */
export function touchedFiles({ files }: Pick<RawCommit, 'files'>): TouchedFile[] {
  return files.flatMap(({ path, oldPath, before, after }): TouchedFile[] => {
    const [kind, oldKind] = [findKind(path), findKind(oldPath)]
    if (path === oldPath) return kind ? [{ path, kind, before, after }] : []
    const isOfOneKind = kind && oldKind && kind.kind === oldKind.kind && kind.locale === oldKind.locale
    if (isOfOneKind) return [{ path, kind, before, after, renamedFrom: oldKind }]
    return [
      ...(oldKind ? [{ path: oldPath, kind: oldKind, before, after: undefined }] : []),
      ...(kind ? [{ path, kind, before: undefined, after }] : []),
    ]
  })
}

function findKind(path: string): SubjectKind | undefined {
  const kind = kindOf(path)
  return 'skill' in kind || 'role' in kind ? kind : undefined
}

export const subjectOf = (kind: SubjectKind): Subject =>
  'role' in kind ? { kind: 'role', id: kind.role } : { kind: 'skill', id: kind.skill }

export const isOriginal = ({ kind }: SubjectKind): boolean => kind === 'skill' || kind === 'role'
