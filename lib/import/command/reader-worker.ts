import { parentPort, workerData } from 'node:worker_threads'
import { parse } from 'yaml'
import { z } from 'zod'
import { Refusal } from '#lib/import/grid/refusal.ts'
import { encodings } from '#lib/import/read/decode-text.ts'
import { readSource } from '#lib/import/read/read-source.ts'

// Reads a file in a thread with a limited heap; a file that needs more ends the thread, not the process.
const { name, bytes, encoding } = z
  .strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array), encoding: z.enum(encodings).optional() })
  .parse(workerData)

readSource(name, bytes, encoding, (text) => parse(text, { maxAliasCount: 0 })).then(
  ({ grids, ...source }) => {
    const parts = grids.map(({ at, own, ...grid }) => grid)
    parentPort?.postMessage({ ok: true, source: { ...source, grids: parts } })
  },
  (problem: unknown) => {
    const [message, hint] =
      problem instanceof Refusal
        ? [problem.message, problem.hint]
        : ['The file is damaged and cannot be read.', 'Open it with its program, and save it again.']
    parentPort?.postMessage({ ok: false, message, hint })
  },
)
