import { checkLanguage } from '#lib/content/base/check-language.ts'
import { checkMessages, pathsOf } from '#lib/content/base/check-messages.ts'
import { error, type Report, type SourceLocation, warning } from '#lib/content/problems/problem.ts'
import { maxYamlBytes } from '#lib/content/problems/source.ts'
import { counted, listed } from '#lib/content/problems/words.ts'
import type { ContentFile } from '#lib/content/read/content-file.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import { asLocale } from '#lib/content/yaml/as-id.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import shipped from '#lib/i18n/messages/en.json'
import { type MessageTree, shippedLocales } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

/** The interface strings of the content folder, by language. */
export function parseMessages(
  { files }: ContentFiles,
  locales: Locales | undefined,
  report: Report,
): ReadonlyMap<Locale, MessageTree> {
  const messages = new Map<Locale, MessageTree>()
  for (const file of files) {
    if (
      file.kind !== 'messages' ||
      !checkLanguage(file.source, file.locale, locales, report) ||
      !file.readable
    )
      continue
    const tree = parseTree(file, report)
    if (tree) messages.set(asLocale(file.locale), tree)
  }
  for (const { id, location } of locales?.named ?? []) {
    if (!shippedLocales.includes(id)) warnOfMissing(location, id, messages.get(asLocale(id)) ?? {}, report)
  }
  return messages
}

function parseTree(
  { source, locale }: ContentFile & { readonly locale: string },
  report: Report,
): MessageTree | undefined {
  const stop = findNotJson(source.text)
  // The YAML parser explains mistakes better, but is slow on large files.
  const found =
    stop !== undefined && source.text.length > maxYamlBytes ? undefined : parseYaml(source, report)
  if (stop === undefined) return found && checkMessages(found, { source, locale: asLocale(locale), report })
  const hint = 'Put keys and strings in double quotes, separate them by commas, and remove comments.'
  const isExplained = !found && source.text.length <= maxYamlBytes
  if (!isExplained) report(error(source.locationAt(stop), 'The file is not valid JSON.', hint))
  return undefined
}

/** The offset of the first JSON syntax error; YAML accepts more than JSON does. */
function findNotJson(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (problem) {
    return Number(/position (\d+)/.exec(String(problem))?.[1] ?? 0)
  }
}

/** One warning for all missing strings of a language; they fall back to the default language. */
function warnOfMissing(location: SourceLocation, locale: string, tree: MessageTree, report: Report): void {
  const present = new Set(pathsOf(tree))
  const missing = pathsOf(shipped).filter((path) => !present.has(path))
  if (missing.length === 0) return
  const some = missing.length > 3 ? [...missing.slice(0, 3), `${missing.length - 3} more`] : missing
  const message = `${counted(missing.length, 'interface string')} ${missing.length === 1 ? 'is' : 'are'} missing in ${locale}.`
  report(warning(location, message, `Add ${listed(some)} to messages/${locale}.json.`, 'missing-messages'))
}
