import { createHash } from 'node:crypto'
import type { CommitGraph } from '#lib/content/translations/commit-graph.ts'
import { localeOf, originalPathOf } from '#lib/content/translations/text-paths.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'

/** A commit that touched a translation. */
export type Step = {
  readonly after: string
  /** The blobs in its parents; nothing where there was no such file. */
  readonly before: readonly (string | undefined)[]
  /** The original as it was after the commit. */
  readonly original: string | undefined
  /** Whether what was before is cut off. */
  readonly isCutOff: boolean
}

/** So many commits of one file are looked at; what was written before is not known. */
const mostSteps = 60

/** The commits that touched a translation, newest first, under whatever name it had. */
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
    // A file without a language in its name was no translation then.
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
  // A new file that takes the place of one under a former id goes on where that ended.
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

/** The id that git gives to a blob, in the form of another id of the repository. */
export function blobId(bytes: Uint8Array | string, like: string): string {
  const content = Buffer.from(bytes)
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex')
}
