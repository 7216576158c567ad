import type { FormerIds } from '#lib/content/history/former-ids.ts'
import { yamlReader } from '#lib/content/history/former-yaml.ts'
import { parseVersion } from '#lib/content/history/parse-version.ts'
import type { TouchedFile } from '#lib/content/history/touched-files.ts'
import type { FileVersion } from '#lib/model/history/file-version.ts'

/** Parses a blob as a file of a kind; undefined if that fails. Each blob is parsed once. */
export type FindVersion = (blob: string | undefined, kind: TouchedFile['kind']) => FileVersion | undefined

export function versionFinder(
  blobs: ReadonlyMap<string, Uint8Array>,
  parsed = new Map<string, FileVersion | undefined>(),
): FindVersion {
  const readYaml = yamlReader()
  return (blob, kind) => {
    const bytes = blob === undefined ? undefined : blobs.get(blob)
    if (!bytes) return undefined
    const key = `${kind.kind} ${blob}`
    if (!parsed.has(key)) parsed.set(key, parseVersion(kind, bytes, readYaml))
    return parsed.get(key)
  }
}

/** The version with current skill ids in its grid. */
export function withTodaysSkills(version: FileVersion, ids: FormerIds): FileVersion {
  if (version.lines.size === 0) return version
  const lines = [...version.lines].map(([id, line]) => [ids.today({ kind: 'skill', id }), line] as const)
  return { ...version, lines: new Map(lines) }
}
