import { fork } from 'node:child_process'
import type { Summary } from '#lib/content/reading.ts'

/** What came of reading a content folder. */
export type CompileResult = {
  /** There exactly when there is no error. */
  readonly revision?: string
  /** Each with its file, line and fix, ready to be printed. */
  readonly errors: readonly string[]
  readonly warnings: number
  /** What else the log should say, such as why there is no history. */
  readonly notes: readonly string[]
  readonly summary: Summary
}

/** Nearly all of what is read lives until the end, so it is copied less where young objects have more room. */
const fewCollections = ['--max-semi-space-size=64']

/**
 * Reads, checks and compiles a content folder in a process of its own, so that whoever serves meanwhile is not held up
 * and gets the memory back.
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
      else reject(new Error(`Reading the content ended with ${code}.`))
    })
  })
}
