import type { Phrase } from '#lib/content/lint/phrases.ts'
import { type Report, type SourceLocation, warning } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import { baseFiles } from '#lib/content/read/file-kind.ts'
import { findLabel, findLabels } from '#lib/content/translations/labels.ts'
import type { OutdatedText, OutdatedTexts } from '#lib/content/translations/outdated-texts.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

/** Warns about translations whose originals have changed since. */
export function warnOfOutdatedTexts(
  { all }: OutdatedTexts,
  phrases: readonly Phrase[],
  files: ContentFiles,
  locales: Locales | undefined,
  report: Report,
): void {
  if (all.length === 0 || !locales) return
  const sources = new Map(files.files.map(({ kind, source }) => [source.path, { kind, source }]))
  const locations = new Map(phrases.map(({ location, name }) => [`${location.file} ${name}`, location]))
  for (const text of all) {
    const file = sources.get(text.path)
    if (!file) continue
    const location =
      findLabelLocation(text, file, locales.default) ??
      locations.get(`${file.source.displayPath} ${text.name}`) ??
      file.source.locationAt(0)
    const original = sources.get(text.originalPath)?.source.displayPath ?? text.originalPath
    const message = `This translation is outdated: ${nameInWords(text.name)} in ${original} has changed since.`
    const hint = `Update the translation. If it is still correct, confirm it: npm run translations -- --confirm ${file.source.displayPath}`
    report({ ...warning(location, message, hint, 'translation-outdated'), locale: text.locale })
  }
}

const nameInWords = (name: string): string =>
  name.startsWith('sections.') ? `the section ${quote(name.slice('sections.'.length))}` : name

function findLabelLocation(
  { name, locale }: OutdatedText,
  { kind, source }: Pick<ContentFiles['files'][number], 'kind' | 'source'>,
  defaultLocale: string,
): SourceLocation | undefined {
  const base = baseFiles.find((one) => one === kind)
  const root = base && parseYaml(source, () => {})
  const label = base && root && findLabels(base, root).get(name)
  const found = label && findLabel(label, locale, defaultLocale)
  return found && source.locationAt(found.start)
}
