import { execFileSync } from 'node:child_process'
import { type GitFailure, toGitFailure } from '#lib/content/git/git-failure.ts'

export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly failure: GitFailure }

/** The limits of a git command. */
export type GitLimits = { readonly milliseconds: number; readonly bytes: number }

export const usualLimits: GitLimits = { milliseconds: 30_000, bytes: 500_000_000 }

const environment = {
  // Git hooks set these; git would then use another repository than that of the folder.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  // Error messages are matched in English.
  LC_ALL: 'C',
  LANGUAGE: undefined,
  // A partial clone would fetch blobs one by one, or prompt for a password.
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
}

/** Runs a git command in a folder; never throws. */
export function runGit(folder: string, args: readonly string[], input = '', limits = usualLimits): GitAnswer {
  try {
    const output = execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      input,
      stdio: 'pipe',
      maxBuffer: limits.bytes,
      timeout: limits.milliseconds,
      killSignal: 'SIGKILL',
    })
    return { ok: true, output }
  } catch (thrown) {
    return { ok: false, failure: toGitFailure(thrown) }
  }
}
