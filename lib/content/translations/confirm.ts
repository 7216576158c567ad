import { toSource } from '#lib/content/problems/source.ts'
import { noteOriginals } from '#lib/content/translations/note-originals.ts'
import type { TextStatus } from '#lib/content/translations/text-statuses.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'
import { splitFrontMatter } from '#lib/content/yaml/front-matter.ts'

/**
 * Adds hashes of the current originals for all texts that are not known to be current. The text is unchanged if there
 * are none.
 */
export function confirmTranslation(
  { path, locale, original }: TranslationFile,
  text: string,
  statuses: readonly TextStatus[],
): string {
  const isBase = path === original.path
  const notes = statuses
    .filter(({ age }) => age !== 'current')
    .map(({ name, hash }) => ({ path: ['original', ...(isBase ? [locale] : []), ...name.split('.')], hash }))
  if (notes.length === 0) return text
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const note = (yaml: string) => noteOriginals(yaml, notes, lineEnd)
  if (path.endsWith('.yaml')) return note(text)
  const front = splitFrontMatter(toSource('', '', text), () => {})?.front
  if (!front) return `---${lineEnd}${note('')}---${lineEnd}${lineEnd}${text}`
  const noted = note(text.slice(front.start, front.end)).replace(/\r?\n$/, '')
  return text.slice(0, front.start) + noted + text.slice(front.end)
}
