import { type ChildProcess, fork } from 'node:child_process'

/** What comes of compiling a content folder. */
export type CompileResult = {
  /** There exactly when there is no error. */
  readonly revision?: string
  /** Each with its file, line and fix, ready to be printed. */
  readonly errors: readonly string[]
  /** What else the log should say, such as why there is no history. */
  readonly notes: readonly string[]
}

/** To compile the content, or only to read it, so that the next time it is compiled sooner. */
export type CompileRequest = 'compile' | 'read'

type CompilerOptions = {
  /** The program that compiles. */
  readonly file: string
  readonly contentFolder: string
  readonly revisionsFolder: string
}

/** Nearly all of what is read lives until the end, so it is copied less where young objects have more room. */
const fewCollections = ['--max-semi-space-size=64']

/** Whoever edits a file often edits another one soon; then the process ends and gives its memory back. */
const idleTime = 5 * 60_000

/**
 * Reads, checks and compiles a content folder in a process of its own, so that whoever serves meanwhile is not held
 * up. The process remembers what it read for some minutes: a second edit is compiled much sooner than the first.
 */
export class Compiler {
  readonly #options: CompilerOptions
  #child: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined

  constructor(options: CompilerOptions) {
    this.#options = options
  }

  /** One at a time. */
  async compile(): Promise<CompileResult> {
    const child = this.#start()
    // While it works it keeps the program that waits for it alive, and only then.
    child.ref()
    child.channel?.ref()
    try {
      return await askFor(child)
    } finally {
      this.#rest(child)
    }
  }

  /** Reads the content ahead of the first edit. */
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
      settle(() => reject(new Error(`Reading the content ended with ${code}.`)))
    child.on('message', onMessage).on('error', onError).on('exit', onExit)
    child.send('compile' satisfies CompileRequest, (error) => {
      if (error) onError(error)
    })
  })
}
