import { findLocated, type Located } from '#lib/content/problems/located.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { ContentFile } from '#lib/content/read/content-file.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import type { TextReader } from '#lib/content/translations/read-texts.ts'
import { hasHashes } from '#lib/content/translations/text-statuses.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'
import { splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

/** Reports hashes of texts that are not translated, and of unknown languages. */
export function checkHashes(
  { files }: ContentFiles,
  translations: readonly TranslationFile[],
  locales: Locales,
  reader: TextReader,
  report: Report,
): void {
  const noted = new Map<string, TranslationFile[]>()
  for (const file of translations.filter(hasHashes))
    noted.set(file.path, [...(noted.get(file.path) ?? []), file])
  for (const file of files) {
    const own = noted.get(file.source.path)
    const original = own && findOriginal(file)
    if (!own || original?.kind !== 'map') continue
    const isBase = own.some(({ path, original }) => path === original.path)
    if (isBase) checkLanguages(original, file.source, locales, report)
    for (const translation of own) {
      const hashes = isBase ? original.entries.get(translation.locale)?.value : original
      const texts = reader.read(translation.path, translation.text, translation.locale)
      for (const { name, start } of hashes ? leavesOf(hashes, '') : []) {
        if (texts.has(name) || !isOfKind(file.kind, name)) continue
        const message = `original lists ${quote(name)}, which is not translated here.`
        const hint = didYouMean(name, texts.keys(), 'Translate it, or remove the line.')
        report(error(file.source.locationAt(start), message, hint, 'orphan'))
      }
    }
  }
}

function checkLanguages(
  original: Extract<Located, { readonly kind: 'map' }>,
  source: Source,
  locales: Locales,
  report: Report,
): void {
  const others: readonly string[] = locales.all.filter((locale) => locale !== locales.default)
  for (const [locale, { keyStart }] of original.entries) {
    if (others.includes(locale)) continue
    const hint = didYouMean(locale, others, `Use ${listed(others, 'or')}, or remove it.`)
    report(
      error(
        source.locationAt(keyStart),
        `original lists the language ${quote(locale)}, which is not a translation.`,
        hint,
        'orphan',
      ),
    )
  }
}

/** The possible first segments of text names, by kind of file; others are already reported as unknown keys. */
const firstSteps: Readonly<Record<string, RegExp>> = {
  'skill-translation': /^(name|summary|keywords|intro|sections)\b/,
  'role-translation': /^(name|summary|levels|next)\b/,
  'role-text-translation': /^sections\b/,
}

const isOfKind = (kind: string, name: string): boolean => firstSteps[kind]?.test(name) ?? true

/** The value of `original`; other errors of the file are reported elsewhere. */
function findOriginal({ source }: ContentFile): Located | undefined {
  const ignore = () => {}
  const isYaml = source.path.endsWith('.yaml')
  const front = isYaml ? { start: 0, end: source.text.length } : splitFrontMatter(source, ignore)?.front
  const root = front && parseYaml(source, ignore, front.start, front.end)
  return root && findLocated(root, ['original'])
}

function leavesOf(found: Located, prefix: string): { readonly name: string; readonly start: number }[] {
  if (found.kind !== 'map') return []
  return [...found.entries].flatMap(([key, { value, keyStart }]) =>
    value.kind === 'map'
      ? leavesOf(value, `${prefix}${key}.`)
      : [{ name: `${prefix}${key}`, start: keyStart }],
  )
}
