import { isInRepository } from '#lib/content/git/find-repository.ts'
import type { GitFailure } from '#lib/content/git/git-failure.ts'
import { commitsOfMerges } from '#lib/content/git/merged-commits.ts'
import { logFormat, parseLog, type RawCommit } from '#lib/content/git/parse-log.ts'
import { type Published, publishingTimes } from '#lib/content/git/publishing-times.ts'
import { type GitLimits, runGit, usualLimits } from '#lib/content/git/run-git.ts'

/** The git history of a content folder. */
export type GitLog = {
  readonly folder: string
  /** The commits that published changes: the first-parent chain from HEAD, newest first. */
  readonly mainline: readonly LogCommit[]
  /** Every merge and every commit that touched the folder; a commit comes before its parents. */
  readonly all: readonly RawCommit[]
  /** Whether the beginning of the history is missing. */
  readonly isShallow: boolean
}

export type LogCommit = RawCommit &
  Published & {
    /** The commits of the merged branch that touched the folder, newest first. */
    readonly merged: readonly RawCommit[]
  }

/** `absent` is normal: there is no history. `unreadable` is a problem: there is one, but git fails on it. */
export type HistoryGap = GitFailure & { readonly kind: 'absent' | 'unreadable' }

export type LogReading =
  | { readonly ok: true; readonly log: GitLog }
  | { readonly ok: false; readonly gap: HistoryGap }

const logOptions = [
  ...['-c', 'diff.renameLimit=1000', '-c', 'log.diffMerges=separate', 'log', `--format=${logFormat}`],
  ...['--raw', '--no-abbrev', '-z', '-M', '--no-relative', '--no-follow', '--no-show-signature'],
  ...['--no-color', '--encoding=UTF-8'],
]
/** Differences are relative to the first parent, also for merges: that is what readers of the mainline see. */
const alongMainline = [...logOptions, '--first-parent', '-m', '--', '.']
/** `--diff-merges` needs git 2.31. */
const everywhere = [
  ...[...logOptions, '--topo-order', '--full-history', '--parents', '--diff-merges=first-parent', '--', '.'],
]

type LogOptions = {
  /** In milliseconds since 1970. */
  readonly now?: number
  readonly limits?: GitLimits
}

/** Reads the log of a folder. Never throws. Runs git at most three times. */
export function readGitLog(
  folder: string,
  { now = Date.now(), limits = usualLimits }: LogOptions = {},
): LogReading {
  const run = (args: readonly string[]) => runGit(folder, args, '', limits)
  const repository = run(['rev-parse', '--is-shallow-repository', '--show-prefix'])
  if (!repository.ok) return { ok: false, gap: toGap(repository.failure, folder) }
  const [shallow, ...lines] = repository.output.toString('utf8').split('\n')
  const prefix = lines.slice(0, -1).join('\n')
  const log = run(alongMainline)
  if (!log.ok) return { ok: false, gap: toGap(log.failure, folder) }
  const raw = parseLog(log.output.toString('utf8'), prefix)
  if (raw.length === 0) return { ok: false, gap: { kind: 'absent', reason: 'no-commits', output: '' } }
  const hasMerges = raw.some(({ parents }) => parents.length > 1)
  const graph = hasMerges ? run(everywhere) : undefined
  if (graph && !graph.ok) return { ok: false, gap: toGap(graph.failure, folder) }
  const all = graph ? parseLog(graph.output.toString('utf8'), prefix) : chained(raw)
  const merged = hasMerges ? commitsOfMerges(raw, all) : new Map<string, readonly RawCommit[]>()
  const times = publishingTimes(raw, now)
  const mainline = raw.flatMap((commit, index): LogCommit[] => {
    const published = times[index]
    return published ? [{ ...commit, ...published, merged: merged.get(commit.id) ?? [] }] : []
  })
  return { ok: true, log: { folder, mainline, all, isShallow: shallow === 'true' } }
}

/** Each commit with the next one as its parent, skipping commits of other folders. */
const chained = (commits: readonly RawCommit[]): RawCommit[] =>
  commits.map((commit, index) => ({
    ...commit,
    parents: commits.slice(index + 1, index + 2).map(({ id }) => id),
  }))

/** Being outside of a repository, or in one without commits, is no failure. */
function toGap(failure: GitFailure, folder: string): HistoryGap {
  if (failure.reason === 'no-commits') return { ...failure, kind: 'absent' }
  const isOutside = failure.reason === 'not-a-repository' || failure.reason === 'git-missing'
  if (!isOutside) return { ...failure, kind: 'unreadable' }
  if (!isInRepository(folder)) return { reason: 'not-a-repository', output: '', kind: 'absent' }
  const reason = failure.reason === 'not-a-repository' ? 'damaged' : failure.reason
  return { ...failure, reason, kind: 'unreadable' }
}
