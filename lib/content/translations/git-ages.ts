import { readBlobs } from '#lib/content/git/git-blobs.ts'
import type { GitFailure } from '#lib/content/git/git-failure.ts'
import type { GitLog } from '#lib/content/git/git-log.ts'
import { decode } from '#lib/content/problems/source.ts'
import { toGraph } from '#lib/content/translations/commit-graph.ts'
import type { TextReader } from '#lib/content/translations/read-texts.ts'
import { agesOf, type ReadBlob } from '#lib/content/translations/text-ages.ts'
import { wordsOfTexts } from '#lib/content/translations/text-words.ts'
import type { Age, TranslationFile } from '#lib/content/translations/translation-file.ts'
import { blobId, findSteps, type Step } from '#lib/content/translations/translation-steps.ts'

/** The age of all texts of a translation, or of each text by name; texts without an entry are unknown. */
export type Ages = Age | ReadonlyMap<string, Age>

type History = { readonly steps: readonly Step[]; readonly head: string | undefined }

/**
 * The age of translations according to git: a text is current if a commit wrote it while the original had its current
 * words. Compares words, not layout, and commits, not clocks. If git cannot read old files, all ages are unknown and
 * the failure is reported.
 */
export function findGitAges(
  files: readonly TranslationFile[],
  log: GitLog,
  reader: TextReader,
  onFailure: (failure: GitFailure) => void,
  known?: Map<string, ReadonlyMap<string, string>>,
): (file: TranslationFile) => Ages {
  const graph = toGraph(log.all)
  const settled = new Map<TranslationFile, Age>()
  const open = new Map<TranslationFile, History>()
  for (const file of files) {
    const steps = findSteps(file, graph)
    if (isSettled(file, steps))
      settled.set(file, steps.length === 0 || steps.some(({ isCutOff }) => isCutOff) ? 'unknown' : 'current')
    else open.set(file, { steps, head: graph.blobAt(file.path, 0) })
  }
  const wanted = [...open.values()].flatMap(({ steps, head }) => [
    head,
    ...steps.flatMap(({ after, before, original }) => [after, ...before, original]),
  ])
  const reading = readBlobs(log.folder, new Set(wanted.filter((blob) => blob !== undefined)))
  if (!reading.ok) {
    onFailure(reading.failure)
    return () => 'unknown'
  }
  const read = blobReader(reading.blobs, reader, known)
  return (file) => {
    const history = open.get(file)
    return history
      ? agesOf(file, history.steps, history.head, read, reader)
      : (settled.get(file) ?? 'unknown')
  }
}

/** Whether the original has not changed since the first commit of the translation, so that nothing can be outdated. */
function isSettled({ original }: TranslationFile, steps: readonly Step[]): boolean {
  const [first] = steps
  const today = first && blobId(original.bytes, first.after)
  return steps.every((step) => step.original === today)
}

/** Parses each blob once per language. */
function blobReader(
  blobs: ReadonlyMap<string, Uint8Array>,
  { read }: TextReader,
  known = new Map<string, ReadonlyMap<string, string>>(),
): ReadBlob {
  return (blob, path, locale) => {
    const bytes = blob === undefined ? undefined : blobs.get(blob)
    if (!bytes) return new Map()
    const key = `${blob} ${path.endsWith('.yaml') ? `${path} ${locale}` : ''}`
    const words = known.get(key) ?? wordsOfTexts(read(path, decode(bytes) ?? '', locale))
    known.set(key, words)
    return words
  }
}
