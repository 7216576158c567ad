import { decode } from '#lib/content/problems/source.ts'

/** The contents of the files of a content folder, by relative path with forward slashes. */
export type ContentFiles = ReadonlyMap<string, Uint8Array | string>

/** The new bytes of changed files, by path; null for a removed file. */
export type FileChanges = ReadonlyMap<string, Uint8Array | null>

/** A content folder with changes that are not written yet. */
export type ContentTree = {
  readonly paths: () => readonly string[]
  /** Without its byte order mark; undefined if there is no such file, or if it is not UTF-8. */
  readonly read: (path: string) => string | undefined
  /** Keeps the byte order mark of an existing file. Undefined removes the file. */
  readonly write: (path: string, text: string | undefined) => void
  /** The files as changed so far. */
  readonly files: () => ContentFiles
  readonly changes: () => FileChanges
}

const mark = '\uFEFF'
const encoder = new TextEncoder()

export function contentTree(files: ContentFiles): ContentTree {
  const changed = new Map<string, string | undefined>()
  const original = (path: string) => {
    const content = files.get(path)
    return content === undefined || typeof content === 'string' ? content : decode(content)
  }
  const encode = (path: string, text: string) => {
    const content = files.get(path)
    const hasMark =
      typeof content === 'string' ? content.startsWith(mark) : content?.[0] === 0xef && content[1] === 0xbb
    return encoder.encode(hasMark && !text.startsWith(mark) ? mark + text : text)
  }
  const changes = () =>
    new Map(
      [...changed].flatMap(([path, text]): [string, Uint8Array | null][] => {
        if (text === undefined) return files.has(path) ? [[path, null]] : []
        return text === original(path) ? [] : [[path, encode(path, text)]]
      }),
    )
  const merged = () => {
    const all = new Map(files)
    for (const [path, bytes] of changes()) {
      if (bytes) all.set(path, bytes)
      else all.delete(path)
    }
    return all
  }
  return {
    paths: () => [...merged().keys()],
    read: (path) => (changed.has(path) ? changed.get(path) : original(path))?.replace(/^\uFEFF/, ''),
    write: (path, text) => changed.set(path, text),
    files: merged,
    changes,
  }
}
