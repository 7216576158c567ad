import { createHash } from 'node:crypto'
import type { CommitGraph } from '#lib/content/translations/commit-graph.ts'
import { localeOf, originalPathOf } from '#lib/content/translations/text-paths.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'

/** A commit that touched a translation. */
export type Step = {
  readonly after: string
  /** The blobs in its parents; undefined if there was no such file. */
  readonly before: readonly (string | undefined)[]
  /** The blob of the original after the commit. */
  readonly original: string | undefined
  /** Whether its parents are missing (shallow clone). */
  readonly isCutOff: boolean
}

/** How many commits of one file are read; older ones count as unknown. */
const mostSteps = 60

/** The commits that touched a translation under any of its names, newest first. */
export function findSteps(file: TranslationFile, graph: CommitGraph): readonly Step[] {
  const seen = new Set<string>()
  const open = [file.path, ...file.formerPaths].flatMap((path) => stepsOfPath(path, seen, graph))
  const steps: Step[] = []
  while (open.length > 0 && steps.length < mostSteps) {
    open.sort((one, other) => other.at - one.at)
    const next = open.pop()
    if (!next) break
    const { at, path, oldPath } = next
    if (oldPath !== path) open.push(...stepsOfPath(oldPath, seen, graph).filter((older) => older.at > at))
    // Without a locale in its name, the file was not a translation.
    if (file.path !== file.original.path && localeOf(path) === '') continue
    const original = originalBlob(file, path, next.after, at, graph)
    const isCutOff = graph.commits[at]?.isCutOff ?? false
    steps.push({ after: next.after, before: blobsBefore(next, file, graph), original, isCutOff })
  }
  return steps
}

type OpenStep = {
  readonly at: number
  readonly path: string
  readonly oldPath: string
  readonly before: string | undefined
  readonly after: string
}

function stepsOfPath(path: string, seen: Set<string>, { touchesOf }: CommitGraph): OpenStep[] {
  if (seen.has(path)) return []
  seen.add(path)
  return touchesOf(path).flatMap(({ at, before, after, oldPath }) =>
    after === undefined ? [] : [{ at, path, oldPath, before, after }],
  )
}

function blobsBefore(
  { at, path, oldPath, before }: OpenStep,
  { formerPaths }: TranslationFile,
  { touchesOf, parentsOf, blobAt }: CommitGraph,
): readonly (string | undefined)[] {
  // A new file continues the history of a file under a former id that the same commit deleted.
  const replaced = formerPaths
    .flatMap(touchesOf)
    .find((touch) => touch.at === at && touch.after === undefined)?.before
  const others = parentsOf(at).slice(1)
  return [before ?? replaced, ...others.map((parent) => blobAt(path, parent) ?? blobAt(oldPath, parent))]
}

function originalBlob(
  file: TranslationFile,
  path: string,
  after: string,
  at: number,
  { blobAt }: CommitGraph,
): string | undefined {
  if (file.path === file.original.path) return after
  const paths = [originalPathOf(path), file.original.path, ...file.formerPaths.map(originalPathOf)]
  return paths.map((one) => blobAt(one, at)).find((blob) => blob !== undefined)
}

/** The git blob id of a file, with the hash algorithm of the id `like`. */
export function blobId(bytes: Uint8Array | string, like: string): string {
  const content = Buffer.from(bytes)
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex')
}
