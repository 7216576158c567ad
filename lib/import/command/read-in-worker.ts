import { Worker } from 'node:worker_threads'
import { type GridParts, toGrid } from '#lib/import/grid/grid.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import type { Encoding } from '#lib/import/read/decode-text.ts'
import { checkBytes, type Source } from '#lib/import/read/read-source.ts'

const heapMegabytes = 256
const longestMilliseconds = 15_000

// Worker threads do not inherit the loader of TypeScript.
const bootstrap = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./reader-worker.ts', import.meta.url).href)})
})`

type Answer =
  | { readonly ok: true; readonly source: Omit<Source, 'grids'> & { readonly grids: readonly GridParts[] } }
  | { readonly ok: false; readonly message: string; readonly hint: string }

/** Reads a file that may be hostile, with limits of memory and time. Rejects with a `Refusal`. */
export async function readInWorker(name: string, bytes: Uint8Array, encoding?: Encoding): Promise<Source> {
  checkBytes(bytes)
  const worker = new Worker(bootstrap, {
    eval: true,
    workerData: { name, bytes, ...(encoding && { encoding }) },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  })
  const timer = setTimeout(() => worker.terminate(), longestMilliseconds)
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const tooCostly = () =>
        reject(
          new Refusal(
            'The file takes more memory or time than any real matrix.',
            'Copy the matrix to a new file, without old sheets and formats.',
          ),
        )
      worker.once('message', resolve)
      worker.once('error', tooCostly)
      worker.once('exit', tooCostly)
    })
    if (!answer.ok) throw new Refusal(answer.message, answer.hint)
    return { ...answer.source, grids: answer.source.grids.map(toGrid) }
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
