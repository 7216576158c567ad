import { type Entries, type ReadYaml, readEntries, yamlReader } from '#lib/content/history/former-yaml.ts'
import { toSource } from '#lib/content/problems/source.ts'
import type { Ages } from '#lib/content/translations/git-ages.ts'
import type { TextReader } from '#lib/content/translations/read-texts.ts'
import { hashOfText } from '#lib/content/translations/text-words.ts'
import type { Age, TranslationFile } from '#lib/content/translations/translation-file.ts'
import { splitFrontMatter } from '#lib/content/yaml/front-matter.ts'

/** A translated text, and whether it is current. */
export type TextStatus = {
  readonly name: string
  readonly age: Age
  /** The hash of the current original. */
  readonly hash: string
}

/**
 * The texts of a translation with their ages. A text is current if either git or the hash of its original says so.
 */
export function textStatuses(file: TranslationFile, ages: Ages, reader: TextReader): readonly TextStatus[] {
  const hashes = readHashes(file)
  const originals = reader.read(file.original.path, file.original.text, '')
  return [...reader.read(file.path, file.text, file.locale).keys()].flatMap((name): TextStatus[] => {
    const original = originals.get(name)
    if (original === undefined) return []
    const hash = hashOfText(original)
    const age = typeof ages === 'string' ? ages : (ages.get(name) ?? 'unknown')
    const written = hashes.get(name)
    if (written === hash || age === 'current') return [{ name, hash, age: 'current' }]
    return [{ name, hash, age: written === undefined ? age : 'outdated' }]
  })
}

/** Whether a file contains hashes of its originals. */
export const hasHashes = ({ text }: Pick<TranslationFile, 'text'>): boolean => /^original:/m.test(text)

const readYaml: ReadYaml = yamlReader()

/** The hashes under `original`, by text name. */
function readHashes(file: TranslationFile): ReadonlyMap<string, string> {
  if (!hasHashes(file)) return new Map()
  const { original } = entriesOf(file.path, file.text)
  const own = file.path === file.original.path ? readEntries(original)[file.locale] : original
  return new Map(flatten(readEntries(own), ''))
}

function entriesOf(path: string, text: string): Entries {
  if (path.endsWith('.yaml')) return readYaml(text) ?? {}
  const front = splitFrontMatter(toSource('', '', text), () => {})?.front
  return (front && readYaml(text.slice(front.start, front.end))) ?? {}
}

function flatten(entries: Entries, prefix: string): [string, string][] {
  return Object.entries(entries).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value]]
      : flatten(readEntries(value), `${prefix}${key}.`),
  )
}
