import { execFileSync } from 'node:child_process'
import { type LogCommit, parseLog } from '#lib/content/history/parse-log.ts'

/** The commits that touched a content folder, newest first. */
export type GitLog = { readonly folder: string; readonly commits: readonly LogCommit[] }

// A hook of git sets these, and then git would look into another repository than that of the folder.
const misleading = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
}

const logOptions = [
  '--format=%x01%H %aI %D%x01%s',
  '--raw',
  '--no-abbrev',
  '-z',
  '-M',
  // Of a merge only the files that differ from all its parents.
  '-c',
  '--no-relative',
  '--no-follow',
  '--no-show-signature',
  '--no-color',
  '--encoding=UTF-8',
]

/** Nothing without git, outside a repository, and where no commit touched the folder. Runs git twice. */
export function readGitLog(folder: string): GitLog | undefined {
  const prefix = runGit(folder, ['rev-parse', '--show-prefix'])?.toString('utf8').replace(/\n$/, '')
  if (prefix === undefined) return undefined
  const output = runGit(folder, ['-c', 'diff.renameLimit=1000', 'log', ...logOptions, '--', '.'])
  const commits = output ? parseLog(output.toString('utf8'), prefix) : []
  return commits.length > 0 ? { folder, commits } : undefined
}

/** What a git command prints; nothing where it fails or takes too long. */
export function runGit(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...misleading },
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 500_000_000,
      timeout: 30_000,
    })
  } catch {
    return undefined
  }
}
