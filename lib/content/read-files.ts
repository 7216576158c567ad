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
import { join } from 'node:path'
import type { Files } from '#lib/content/content-files.ts'
import { error, type Problem } from '#lib/content/problem.ts'
import { maxBytes } from '#lib/content/source.ts'

/** What was found in a folder, and what in it could not be read. */
export type Folder = { readonly files: Files; readonly problems: readonly Problem[] }

/** Reads every file below a folder but those whose name begins with a dot. Never throws. */
export function readFolder(folder: string, shown: string): Folder {
  const files = new Map<string, Uint8Array>()
  const problems: Problem[] = []
  const fail = (path: string, message: string, mend: string) => {
    const file = [shown, path].filter((step) => step !== '').join('/')
    problems.push(error({ file, line: 1, column: 1 }, message, mend))
  }
  /** Reads a folder; `above` holds the real paths of the folders it lies in, so that a link cannot lead in a circle. */
  const readBelow = (path: string, above: readonly string[]) => {
    const real = realpathSync(join(folder, path))
    if (above.includes(real)) {
      fail(path, 'This link leads back to a folder that it lies in.', 'Remove the link.')
      return
    }
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      if (!entry.name.startsWith('.'))
        readEntry(entry, path === '' ? entry.name : `${path}/${entry.name}`, [...above, real])
    }
  }
  const readEntry = (entry: Dirent, path: string, above: readonly string[]) => {
    try {
      const stats = entry.isSymbolicLink() ? statSync(join(folder, path)) : entry
      if (stats.isDirectory()) readBelow(path, above)
      else if (stats.isFile()) files.set(path, readStart(join(folder, path)))
      else fail(path, 'This is neither a file nor a folder.', 'Move it out of the content folder.')
    } catch {
      fail(path, 'This cannot be read.', 'Check where the link leads to and who may read it.')
    }
  }
  try {
    readBelow('', [])
  } catch {
    fail(
      '',
      'There is no content folder here.',
      'Create it, or set CONTENT_DIR to the folder that holds site.yaml.',
    )
  }
  return { files, problems }
}

/** The file, or as much of it as shows that it is too large. */
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
