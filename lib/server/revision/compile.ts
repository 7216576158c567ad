import { type ChildProcess, fork } from 'node:child_process'

/** The result of compiling a content folder. */
export type CompileResult = {
  /** Present if and only if there is no error. */
  readonly revision?: string
  /** Formatted, each with its position and fix. */
  readonly errors: readonly string[]
  /** Further messages for the log, such as why there is no history. */
  readonly notes: readonly string[]
}

/** Compiles the content, or only fills the cache for the next time. */
export type CompileRequest = 'compile' | 'read'

type CompilerOptions = {
  /** The script of the compiler process. */
  readonly file: string
  readonly contentFolder: string
  readonly revisionsFolder: string
}

/** Nearly all objects live until the end; a larger young generation copies them less often. */
const fewCollections = ['--max-semi-space-size=64']

/** In milliseconds. Edits often come in series; after an idle time the process ends, to free its memory. */
const idleTime = 5 * 60_000

/**
 * Reads, checks and compiles a content folder in a separate process, so that the server is not blocked. The process
 * caches parsed files for some minutes: further edits are compiled much faster than the first one.
 */
export class Compiler {
  readonly #options: CompilerOptions
  #child: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined

  constructor(options: CompilerOptions) {
    this.#options = options
  }

  /** Calls must not overlap. */
  async compile(): Promise<CompileResult> {
    const child = this.#start()
    // The child process keeps the parent alive only while it compiles.
    child.ref()
    child.channel?.ref()
    try {
      return await askFor(child)
    } finally {
      this.#rest(child)
    }
  }

  /** Fills the cache before the first edit. */
  prepare(): void {
    if (this.#child) return
    const child = this.#start()
    child.send('read' satisfies CompileRequest)
    this.#rest(child)
  }

  stop(): void {
    clearTimeout(this.#idle)
    this.#child?.kill()
    this.#child = undefined
  }

  #start(): ChildProcess {
    clearTimeout(this.#idle)
    if (this.#child) return this.#child
    const { file, contentFolder, revisionsFolder } = this.#options
    const child = fork(file, [contentFolder, revisionsFolder], { execArgv: fewCollections })
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined
    })
    this.#child = child
    return child
  }

  #rest(child: ChildProcess) {
    child.unref()
    child.channel?.unref()
    this.#idle = setTimeout(() => this.stop(), idleTime).unref()
  }
}

function askFor(child: ChildProcess): Promise<CompileResult> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      child.off('message', onMessage).off('error', onError).off('exit', onExit)
      end()
    }
    const onMessage = (message: unknown) => settle(() => resolve(message as CompileResult))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = (code: number | null) =>
      settle(() => reject(new Error(`The compiler process ended with ${code}.`)))
    child.on('message', onMessage).on('error', onError).on('exit', onExit)
    child.send('compile' satisfies CompileRequest, (error) => {
      if (error) onError(error)
    })
  })
}
