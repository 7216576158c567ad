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

/** Runs git as nobody in particular, and with none of the settings of the machine. */
export function git(folder: string, args: readonly string[], input = ''): string {
  const env = { ...process.env, ...identity, ...quiet }
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

/** Commits all that is in the folder. */
export function commit(folder: string, message: string, time: string): void {
  git(folder, ['add', '--all', '.'])
  git(folder, ['commit', '--allow-empty', '-m', message, '--date', time])
}
