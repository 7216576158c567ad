import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}
const quiet = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
}

/** Runs git with a neutral author and without the settings of the machine. */
export function git(
  folder: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): string {
  const env = { ...process.env, ...identity, ...quiet, ...more }
  return execFileSync('git', args, { cwd: folder, env, input, stdio: ['pipe', 'pipe', 'ignore'] }).toString()
}

/** A new repository in a folder of its own. */
export function newRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-git-'))
  git(folder, ['init', '-b', 'main'])
  return folder
}

/** Writes files, or removes those that are `undefined`, by path below the folder. */
export function write(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (text === undefined) rmSync(file)
    else writeFileSync(file, text)
  }
}

/** Commits everything in the folder, with an author date and a committer date. */
export function commit(folder: string, message: string, written: string, committed = written): void {
  git(folder, ['add', '--all', '.'])
  const times = { GIT_AUTHOR_DATE: written, GIT_COMMITTER_DATE: committed }
  git(folder, ['commit', '--allow-empty', '-m', message], '', times)
}

/** Merges a branch with a commit of its own. */
export function merge(folder: string, branch: string, time: string): void {
  const times = { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time }
  git(folder, ['merge', '--no-ff', '-m', `Merge ${branch}`, branch], '', times)
}
