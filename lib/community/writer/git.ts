import { spawn } from 'node:child_process'

export type GitResult =
  | { readonly ok: true; readonly output: Buffer }
  /** The error output of git, or why it could not be run. */
  | { readonly ok: false; readonly reason: string }

/** Nothing that belongs to the repository or its users may run, except for credentials of a push. */
const settings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'commit.gpgSign=false',
  'gc.auto=0',
  'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting])

const environment = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  LANGUAGE: undefined,
}

const longest = 60_000

/** Runs git in a folder, without a shell. Never throws. */
export function runGit(
  folder: string,
  args: readonly string[],
  input: readonly Uint8Array[] = [],
): Promise<GitResult> {
  return new Promise((resolve) => {
    const child = spawn('git', [...settings, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
      timeout: longest,
      killSignal: 'SIGKILL',
    })
    const [output, errors]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', (error) => resolve({ ok: false, reason: error.message }))
    child.on('close', (code, signal) => {
      if (code === 0) resolve({ ok: true, output: Buffer.concat(output) })
      else
        resolve({
          ok: false,
          reason: Buffer.concat(errors).toString('utf8').trim() || `git ended with ${signal ?? code}.`,
        })
    })
    // Git may end before it has read everything; the result then says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(Buffer.concat(input))
  })
}

/** The output as text without its final line end; throws an error with git's reason. */
export async function gitText(folder: string, args: readonly string[]): Promise<string> {
  const result = await runGit(folder, args)
  if (!result.ok) throw new Error(`git ${args[0]}: ${result.reason}`)
  return result.output.toString('utf8').replace(/\n$/, '')
}
