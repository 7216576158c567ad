import { runGit } from '#lib/content/history/git-log.ts'

/** The contents of blobs by their ids, read by one process; those that are missing are left out. */
export function readBlobs(folder: string, ids: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  if (ids.size === 0) return blobs
  const output = runGit(folder, ['cat-file', '--batch'], `${[...ids].join('\n')}\n`)
  for (let start = 0; output && start < output.length; ) {
    const lineEnd = output.indexOf('\n', start)
    const [id = '', type, size] = output.toString('latin1', start, lineEnd).split(' ')
    start = lineEnd + 1
    if (size === undefined || lineEnd === -1) continue
    if (type === 'blob') blobs.set(id, output.subarray(start, start + Number(size)))
    start += Number(size) + 1
  }
  return blobs
}
