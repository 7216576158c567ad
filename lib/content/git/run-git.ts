import { execFileSync } from 'node:child_process'
import { type GitFailure, toGitFailure } from '#lib/content/git/git-failure.ts'

export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly failure: GitFailure }

/** What a git command may cost. */
export type GitLimits = { readonly milliseconds: number; readonly bytes: number }

export const usualLimits: GitLimits = { milliseconds: 30_000, bytes: 500_000_000 }

const environment = {
  // A hook of git sets these, and then git would look into another repository than that of the folder.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  // What git says when it fails is read by its words.
  LC_ALL: 'C',
  LANGUAGE: undefined,
  // A clone without all blobs would fetch them one by one, or ask somebody for a password.
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
