import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { error, type Problem } from '#lib/content/problems/problem.ts'
import { maxBytes } from '#lib/content/problems/source.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { isOfSystem } from '#lib/content/read/left-over.ts'

/** The files of a folder, and the problems of reading it. */
export type Folder = { readonly files: Files; readonly problems: readonly Problem[] }

/** Links can multiply files, so their number is limited. */
const mostFiles = 100_000

/** The most path segments of a content file: roles/baker/role.yaml. */
const deepest = 3

/**
 * Reads all files below a folder, except dot files and folders that are deeper than any content file. Links are
 * followed if they stay in the folder. Never throws.
 */
export function readFolder(folder: string, displayPath: string): Folder {
  const files = new Map<string, Uint8Array>()
  const problems: Problem[] = []
  const fail = (path: string, message: string, hint: string) => {
    const file = [displayPath, path].filter((step) => step !== '').join('/')
    problems.push(error({ file, line: 1, column: 1 }, message, hint))
  }
  const root = findReal(folder)
  let isFull = false
  /** Reads a folder; `above` are the real paths of its ancestors, so that links cannot form a cycle. */
  const readBelow = (path: string, real: string, above: readonly string[]) => {
    if (above.includes(real)) {
      fail(path, 'This link points to a folder that contains it.', 'Remove the link.')
      return
    }
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      if (isFull) return
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (!isOfSystem(entry.name)) readEntry(entry, below, join(real, entry.name), [...above, real])
    }
  }
  const readEntry = (entry: Dirent, path: string, at: string, above: readonly string[]) => {
    try {
      const real = entry.isSymbolicLink() ? realpathSync(at) : at
      if (!isWithin(real, root ?? '')) {
        fail(path, 'This link points outside of the content folder.', 'Replace it by its target.')
        return
      }
      const stats = entry.isSymbolicLink() ? statSync(real) : entry
      if (stats.isFile()) {
        if (files.size < mostFiles) files.set(path, readStart(real))
        else isFull = true
      } else if (!stats.isDirectory())
        fail(path, 'This is neither a file nor a folder.', 'Move it out of the content folder.')
      else if (path.split('/').length < deepest) readBelow(path, real, above)
      else if (readdirSync(real).length > 0)
        fail(
          path,
          'This folder is nested too deeply to be read.',
          'Move its files up, or out of the content folder.',
        )
    } catch {
      fail(path, 'This cannot be read.', 'Check the target of the link and the permissions.')
    }
  }
  try {
    readBelow('', root ?? folder, [])
  } catch {
    fail(
      '',
      'The content folder does not exist.',
      'Create it, or set CONTENT_DIR to the folder with site.yaml.',
    )
  }
  if (isFull) {
    const hint = 'Move other files out of the folder; look for links to folders.'
    fail('', `There are more than ${mostFiles.toLocaleString('en')} files here.`, hint)
  }
  return { files, problems }
}

function findReal(folder: string): string | undefined {
  try {
    return realpathSync(folder)
  } catch {
    return undefined
  }
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

/** The file, truncated just above the size limit. */
function readStart(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const buffer = new Uint8Array(Math.min(fstatSync(file).size, maxBytes) + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null)
    }
    return buffer.slice(0, length)
  } finally {
    closeSync(file)
  }
}
