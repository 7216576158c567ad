import type { RawCommit } from '#lib/content/git/parse-log.ts'

type Touch = {
  /** The index of the commit. */
  readonly at: number
  readonly before: string | undefined
  readonly after: string | undefined
  /** The path before the commit. */
  readonly oldPath: string
}

/** All commits of a log with their changes per file. Commits are identified by index; parents have higher indexes. */
export type CommitGraph = {
  readonly commits: readonly RawCommit[]
  /** The commits that touched a path, newest first. */
  readonly touchesOf: (path: string) => readonly Touch[]
  readonly parentsOf: (at: number) => readonly number[]
  /** The blob of a path after a commit; undefined if there was no such file. */
  readonly blobAt: (path: string, at: number) => string | undefined
}

export function toGraph(commits: readonly RawCommit[]): CommitGraph {
  const indexes = new Map(commits.map(({ id }, index) => [id, index]))
  const parents = commits.map((commit) => commit.parents.flatMap((id) => indexes.get(id) ?? []))
  const touches = new Map<string, Touch[]>()
  const add = (path: string, touch: Touch) => {
    const others = touches.get(path)
    if (others) others.push(touch)
    else touches.set(path, [touch])
  }
  for (const [at, { files }] of commits.entries()) {
    for (const { path, oldPath, before, after } of files) {
      add(path, { at, before, after, oldPath })
      if (oldPath !== path) add(oldPath, { at, before, after: undefined, oldPath })
    }
  }
  const blobs = new Map<string, ReadonlyMap<number, string | undefined>>()
  const blobsOf = (path: string) => {
    const known = blobs.get(path) ?? new Map(touches.get(path)?.map(({ at, after }) => [at, after]))
    blobs.set(path, known)
    return known
  }
  return {
    commits,
    touchesOf: (path) => touches.get(path) ?? [],
    parentsOf: (at) => parents[at] ?? [],
    blobAt: (path, at) => {
      const known = blobsOf(path)
      // An untouched file is the same as in the first parent: merges list their difference from it.
      for (let index: number | undefined = at; index !== undefined; index = parents[index]?.[0]) {
        if (known.has(index)) return known.get(index)
      }
      return undefined
    },
  }
}
