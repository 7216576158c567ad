import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The folders in which git stores HEAD and branches; undefined outside of a repository. */
export type GitFolders = { readonly own: string; readonly common: string } | undefined

export async function findGitFolders(folder: string): Promise<GitFolders> {
  try {
    const args = ['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir']
    const { stdout } = await promisify(execFile)('git', args, { cwd: folder })
    const [own, common] = stdout.trim().split('\n')
    return own && common ? { own, common } : undefined
  } catch {
    return undefined
  }
}

/**
 * A hash that changes with the files below a folder and with the checked-out commit. Cheap: it reads only sizes and
 * modification times.
 */
export async function readSignature(folder: string, git: GitFolders): Promise<string> {
  const hash = createHash('sha256')
  for (const line of (await describeFolder(folder, '')).toSorted()) hash.update(`${line}\n`)
  hash.update(await readHead(git))
  return hash.digest('hex').slice(0, 24)
}

/** No content file is deeper. */
const deepest = 4

async function describeFolder(folder: string, path: string, depth = 0): Promise<readonly string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      const found = await stat(join(folder, below)).catch(() => undefined)
      if (found?.isDirectory()) return depth < deepest ? describeFolder(folder, below, depth + 1) : []
      return [`${below} ${found?.size} ${found?.mtimeMs} ${found?.ino}`]
    }),
  )
  return lines.flat()
}

async function readHead(git: GitFolders): Promise<string> {
  if (!git) return ''
  const head = await readFile(join(git.own, 'HEAD'), 'utf8').catch(() => '')
  const [, branch] = /^ref: (.+)$/m.exec(head) ?? []
  if (branch === undefined) return head
  const loose = await readFile(join(git.common, branch), 'utf8').catch(() => '')
  if (loose !== '') return loose
  const packed = await stat(join(git.common, 'packed-refs')).catch(() => undefined)
  return `${packed?.mtimeMs}`
}
