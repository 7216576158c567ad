import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a content folder, by relative path with forward slashes; no links, and nothing hidden. */
export function readContentFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(join(folder, '/').length).replaceAll('\\', '/')
    if (!/(?:^|\/)\./.test(path)) files.set(path, readFileSync(file))
  }
  return files
}
