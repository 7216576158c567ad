import type { GitFailure } from '#lib/content/git/git-failure.ts'
import { runGit } from '#lib/content/git/run-git.ts'

export type BlobReading =
  | { readonly ok: true; readonly blobs: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly failure: GitFailure }

/** The contents of blobs by id, read by one process. Fails if a blob is missing or damaged. */
export function readBlobs(folder: string, ids: ReadonlySet<string>): BlobReading {
  const blobs = new Map<string, Uint8Array>()
  if (ids.size === 0) return { ok: true, blobs }
  const answer = runGit(folder, ['cat-file', '--batch'], `${[...ids].join('\n')}\n`)
  if (!answer.ok) return answer
  const { output } = answer
  for (let start = 0; start < output.length; ) {
    const lineEnd = output.indexOf('\n', start)
    const [id = '', type = '', size] = output.toString('latin1', start, lineEnd).split(' ')
    if (size === undefined || lineEnd === -1)
      return { ok: false, failure: { reason: 'damaged', output: `${id} ${type}` } }
    start = lineEnd + 1
    if (type === 'blob') blobs.set(id, output.subarray(start, start + Number(size)))
    start += Number(size) + 1
  }
  return { ok: true, blobs }
}
