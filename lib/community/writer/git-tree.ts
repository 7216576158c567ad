import type { ContentFiles } from '#lib/community/change/content-tree.ts'
import { gitText, runGit } from '#lib/community/writer/git.ts'

/** The files below a folder of a commit, by path below it. Links and submodules are left out. */
export async function readTree(folder: string, commit: string, prefix: string): Promise<ContentFiles> {
  const tree = `${commit}:${prefix.replace(/\/$/, '')}`
  const listed = await gitText(folder, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree])
  const blobs = listed.split('\0').flatMap((line): (readonly [path: string, id: string])[] => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return id !== undefined && path !== undefined ? [[path, id]] : []
  })
  const input = Buffer.from(blobs.map(([, id]) => `${id}\n`).join(''))
  const result = await runGit(folder, ['cat-file', '--batch', '--buffer'], [input])
  if (!result.ok) throw new Error(`git cat-file: ${result.reason}`)
  const { output } = result
  const files = new Map<string, Uint8Array>()
  let start = 0
  for (const [path] of blobs) {
    const lineEnd = output.indexOf('\n', start)
    const size = Number(output.toString('latin1', start, lineEnd).split(' ')[2])
    if (!Number.isInteger(size)) throw new Error(`git cat-file: ${path} is missing.`)
    files.set(path, output.subarray(lineEnd + 1, lineEnd + 1 + size))
    start = lineEnd + 1 + size + 1
  }
  return files
}
