import { fork } from 'node:child_process'
import type { Summary } from '#lib/content/reading.ts'

/** The result of compiling a content folder. */
export type CompileResult = {
  /** Present if and only if there is no error. */
  readonly revision?: string
  /** Formatted, each with its position and fix. */
  readonly errors: readonly string[]
  readonly warnings: number
  /** Further messages for the log, such as why there is no history. */
  readonly notes: readonly string[]
  readonly summary: Summary
}

/** Nearly all objects live until the end; a larger young generation copies them less often. */
const fewCollections = ['--max-semi-space-size=64']

/**
 * Reads, checks and compiles a content folder in a separate process, so that the server is not blocked and its memory
 * is freed.
 */
export function compileContent(
  compiler: string,
  contentFolder: string,
  revisionsFolder: string,
): Promise<CompileResult> {
  return new Promise((resolve, reject) => {
    const child = fork(compiler, [contentFolder, revisionsFolder], { execArgv: fewCollections })
    let result: CompileResult | undefined
    child.on('message', (message) => {
      result = message as CompileResult
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (result) resolve(result)
      else reject(new Error(`The compiler process ended with ${code}.`))
    })
  })
}
