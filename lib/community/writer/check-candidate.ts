import { type ChildProcess, fork } from 'node:child_process'
import type { CandidateProblem, CheckContent } from '#lib/community/writer/apply-proposal.ts'

type CheckerOptions = {
  /** The script of the process. */
  readonly file: string
  readonly execArgv?: readonly string[]
  /** In milliseconds; a check that takes longer is ended. */
  readonly limit?: number
}

export type CandidateChecker = { readonly check: CheckContent; readonly stop: () => void }

/** In milliseconds. */
const longestCheck = 60_000
const idleTime = 5 * 60_000

/**
 * Checks the content with a change as `npm run check` does, in a process of its own, so that no text can stop the server.
 * Calls must not overlap.
 */
export function candidateChecker({
  file,
  execArgv = [],
  limit = longestCheck,
}: CheckerOptions): CandidateChecker {
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  const stop = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
  }
  const start = () => {
    clearTimeout(idle)
    child ??= fork(file, [], { serialization: 'advanced', execArgv: [...execArgv] })
    return child
  }
  return {
    stop,
    check: (files) =>
      new Promise((resolve, reject) => {
        const process = start()
        const settle = (end: () => void) => {
          clearTimeout(timer)
          process.removeAllListeners()
          idle = setTimeout(stop, idleTime).unref()
          end()
        }
        const timer = setTimeout(() => {
          settle(() => resolve([tooSlow]))
          stop()
        }, limit)
        process.on('message', (problems) => settle(() => resolve(problems as CandidateProblem[])))
        process.on('error', (error) => settle(() => reject(error)))
        process.on('exit', (code, signal) => {
          child = undefined
          settle(() => reject(new Error(`The check ended with ${signal ?? code}.`)))
        })
        process.send(files, (error) => {
          if (error) settle(() => reject(error))
        })
      }),
  }
}

const tooSlow: CandidateProblem = {
  file: '',
  line: 1,
  column: 1,
  message: 'The check of the content with this change takes too long.',
  hint: 'Shorten the texts.',
}
