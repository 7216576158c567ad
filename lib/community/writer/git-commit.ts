import type { FileChanges } from '#lib/community/change/content-tree.ts'
import { commitMessage, identityOf, trailerName } from '#lib/community/writer/commit-message.ts'
import { assertContentPath } from '#lib/community/writer/content-paths.ts'
import type { AcceptedChange, Written } from '#lib/community/writer/content-writer.ts'
import { gitText, runGit } from '#lib/community/writer/git.ts'

export type Branch = {
  /** The folder of the repository or of its worktree. */
  readonly folder: string
  /** The full name, such as `refs/heads/main`. */
  readonly ref: string
  /** The content folder in the tree, with a final slash; empty for the root. */
  readonly prefix: string
}

/**
 * Commits a change on top of its base; undefined if the branch has other commits by now. Only `git fast-import` runs: it
 * takes messages and contents by length, and refuses a branch that moved.
 */
export async function commitChange(
  { folder, ref, prefix }: Branch,
  change: AcceptedChange,
  now = Date.now(),
): Promise<string | undefined> {
  const time = `${Math.floor(now / 1000)} +0000`
  const { commit: parent } = change.base
  const lines = [
    ...[`commit ${ref}\nmark :1\n`, `author ${identityOf(change.author)} ${time}\n`],
    ...[`committer Rungs <rungs@users.invalid> ${time}\n`, ...data(commitMessage(change))],
    ...(parent === undefined ? [] : [`from ${parent}\n`]),
    ...fileCommands(change.files, prefix),
    ...['\nget-mark :1\n', 'done\n'],
  ]
  const result = await runGit(
    folder,
    ['fast-import', '--quiet', '--done', '--date-format=raw'],
    lines.map((line) => Buffer.from(line)),
  )
  if (result.ok) return result.output.toString('utf8').trim()
  const isMoved = (await findCommit(folder, ref)) !== parent
  if (isMoved || /Not updating/.test(result.reason)) return undefined
  throw new Error(`git fast-import: ${result.reason}`)
}

function fileCommands(files: FileChanges, prefix: string): readonly (string | Uint8Array)[] {
  return [...files].flatMap(([path, bytes]) => {
    assertContentPath(path)
    const quoted = `"${`${prefix}${path}`.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
    return bytes === null ? [`D ${quoted}\n`] : [`M 100644 inline ${quoted}\n`, ...data(bytes)]
  })
}

function data(content: string | Uint8Array): readonly (string | Uint8Array)[] {
  const bytes = Buffer.from(content)
  return [`data ${bytes.length}\n`, bytes, '\n']
}

export async function findCommit(folder: string, ref: string): Promise<string | undefined> {
  const result = await runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])
  return result.ok ? result.output.toString('utf8').trim() : undefined
}

/** The commit of a change that was written before. */
export async function findWritten(folder: string, ref: string, id: string): Promise<Written | undefined> {
  const format = `--format=%H %ct %(trailers:key=${trailerName},valueonly,separator=%x2C)`
  const args = ['log', format, '--fixed-strings', `--grep=${trailerName}: ${id}`, ref, '--']
  for (const line of (await gitText(folder, args)).split('\n')) {
    const [commit, seconds, trailer] = line.split(' ')
    if (commit && trailer === id) return { commit, at: Number(seconds) * 1000 }
  }
  return undefined
}
