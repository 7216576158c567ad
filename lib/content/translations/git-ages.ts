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

/** How old the texts of a translation are: all of them, or each by its name; those that are not named are unknown. */
export type Ages = Age | ReadonlyMap<string, Age>

type History = { readonly steps: readonly Step[]; readonly head: string | undefined }

/**
 * How old translations are, as git knows it: a text is as new as its original when a commit wrote the text while the
 * original said what it says today. Words are compared, not layouts, and commits, not clocks. All is
 * unknown where git cannot read former files, and that is told.
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

/** Whether the original is the same file today as in every commit that touched the translation: then nothing is older. */
function isSettled({ original }: TranslationFile, steps: readonly Step[]): boolean {
  const [first] = steps
  const today = first && blobId(original.bytes, first.after)
  return steps.every((step) => step.original === today)
}

/** Reads each blob once for each language. */
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
