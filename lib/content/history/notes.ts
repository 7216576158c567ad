import type { LogCommit } from '#lib/content/git/git-log.ts'
import type { Commit } from '#lib/model/history/history.ts'

/**
 * The commits that changed a file, newest first. For a merge, the commits of the branch that touched the file, since
 * their messages give the reason; all have the time of the merge, when they were published.
 */
export function noteFinder(commit: LogCommit): (path: string) => readonly Commit[] {
  const { time, merged, files } = commit
  const own: readonly Commit[] = [{ id: commit.id, time, message: commit.message }]
  return (path) => {
    if (merged.length === 0) return own
    const oldPath = files.find((file) => file.path === path)?.oldPath
    const touches = (one: string) => one === path || one === oldPath
    const why = merged.filter((one) => one.files.some((file) => touches(file.path) || touches(file.oldPath)))
    return why.length > 0 ? why.map(({ id, message }) => ({ id, time, message })) : own
  }
}
