import type { TextReader } from '#lib/content/translations/read-texts.ts'
import { wordsOfTexts } from '#lib/content/translations/text-words.ts'
import type { Age, TranslationFile } from '#lib/content/translations/translation-file.ts'
import type { Step } from '#lib/content/translations/translation-steps.ts'

type Words = ReadonlyMap<string, string>

/** The words of the texts of a blob, parsed as a file of a path in a locale. */
export type ReadBlob = (blob: string | undefined, path: string, locale: string) => Words

/**
 * The ages of the texts of one translation. A commit wrote a text if the translation has its current words after the
 * commit, but not before; of several such commits, one that makes the text current wins.
 */
export function agesOf(
  file: TranslationFile,
  steps: readonly Step[],
  head: string | undefined,
  read: ReadBlob,
  reader: TextReader,
): ReadonlyMap<string, Age> {
  const { path, locale, original } = file
  const today = wordsOfTexts(reader.read(path, file.text, locale))
  const originals = wordsOfTexts(reader.read(original.path, original.text, ''))
  const ages = new Map<string, Age>()
  const committed = read(head, path, locale)
  for (const [name, words] of today) {
    // Uncommitted changes count as current.
    if (head !== undefined && committed.get(name) !== words) ages.set(name, 'current')
  }
  /** The undecided texts, with the name of each in the next older commit. */
  const open = new Map([...today.keys()].flatMap((name) => (ages.has(name) ? [] : [[name, name]])))
  for (const step of steps) {
    if (open.size === 0) break
    const after = read(step.after, path, locale)
    const before = step.before.map((blob) => read(blob, path, locale))
    for (const [name, nameThen] of open) {
      const words = today.get(name) ?? ''
      if (after.get(nameThen) !== words) continue
      const stood = before.flatMap((texts) => findName(texts, after, nameThen, words) ?? [])
      if (stood[0] !== undefined) open.set(name, stood[0])
      if (stood.length > 0) continue
      const then = read(step.original, original.path, '')
      if (!then.has(nameThen)) continue
      const isAsToday = then.get(nameThen) === originals.get(name)
      if (!isAsToday) ages.set(name, 'outdated')
      else {
        ages.set(name, step.isCutOff ? 'unknown' : 'current')
        open.delete(name)
      }
    }
  }
  return ages
}

/** The name of a text before a commit: the same, or one that the commit removed. */
function findName(before: Words, after: Words, name: string, words: string): string | undefined {
  if (before.get(name) === words) return name
  return [...before].find(([former, text]) => text === words && !after.has(former))?.[0]
}
