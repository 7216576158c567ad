import { type Entries, type ReadYaml, readEntries, yamlReader } from '#lib/content/history/former-yaml.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { type BaseFile, baseFiles, kindOf } from '#lib/content/read/file-kind.ts'
import { parseBody } from '#lib/content/sections/body.ts'
import { findLabel, findLabels, type Labels } from '#lib/content/translations/labels.ts'
import { splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

/** The texts of a file in one language by name: `summary`, `sections.senior`, `levels.lead.title`. */
type Texts = ReadonlyMap<string, string>

export type TextReader = {
  /**
   * The texts of a file; for a base file those in a locale, or in the default locale if it is empty. Empty if the file
   * cannot be parsed.
   */
  readonly read: (path: string, text: string, locale: string) => Texts
}

// Errors are reported elsewhere, and old files need not follow the current rules.
const ignore = () => {}

/** Reads current and old files alike, so that they can be compared; each text is parsed once. */
export function textReader(defaultLocale: string): TextReader {
  const readYaml = yamlReader()
  const parsed = new Map<string, Texts>()
  const labels = new Map<string, Labels>()
  const readOnce = <Read>(known: Map<string, Read>, text: string, read: () => Read): Read => {
    const found = known.get(text) ?? read()
    known.set(text, found)
    return found
  }
  return {
    read: (path, text, locale) => {
      const { kind } = kindOf(path)
      const base = baseFiles.find((name) => name === kind)
      if (base) {
        const found = readOnce(labels, text, () => parseLabels(base, text))
        return readLabels(found, locale === '' ? defaultLocale : locale, defaultLocale)
      }
      const isRole = kind === 'role' || kind === 'role-translation'
      return readOnce(parsed, text, () =>
        isRole ? readRole(readYaml(text) ?? {}) : readMarkdown(text, readYaml),
      )
    },
  }
}

function parseLabels(kind: BaseFile, text: string): Labels {
  const root = parseYaml(toSource('', '', text), ignore)
  return root ? findLabels(kind, root) : new Map()
}

function readLabels(labels: Labels, locale: string, defaultLocale: string): Texts {
  const texts = new Map<string, string>()
  for (const [name, label] of labels) {
    const found = findLabel(label, locale, defaultLocale)
    if (found?.kind === 'scalar') add(texts, name, String(found.value ?? ''))
  }
  return texts
}

function readMarkdown(text: string, readYaml: ReadYaml): Texts {
  const texts = new Map<string, string>()
  const source = toSource('', '', text)
  const split = splitFrontMatter(source, ignore)
  if (!split) return texts
  const { name, summary, keywords } =
    (split.front && readYaml(text.slice(split.front.start, split.front.end))) ?? {}
  add(texts, 'name', name)
  add(texts, 'summary', summary)
  add(texts, 'keywords', keywords)
  const { intro, sections } = parseBody(source, split.body, { what: '' }, ignore)
  add(texts, 'intro', intro?.text)
  for (const [id, section] of sections) add(texts, `sections.${id}`, section.text)
  return texts
}

function readRole({ name, summary, levels, next }: Entries): Texts {
  const texts = new Map<string, string>()
  add(texts, 'name', name)
  add(texts, 'summary', summary)
  for (const [level, written] of Object.entries(readEntries(levels))) {
    const own = readEntries(written)
    for (const part of ['title', 'focus', 'stack']) add(texts, `levels.${level}.${part}`, own[part])
  }
  // Originals have a list of moves, translations a map of reasons by role.
  if (Array.isArray(next)) {
    for (const { role, reason } of next.map(readEntries)) {
      if (typeof role === 'string') add(texts, `next.${role}`, reason)
    }
  } else for (const [role, reason] of Object.entries(readEntries(next))) add(texts, `next.${role}`, reason)
  return texts
}

function add(texts: Map<string, string>, name: string, value: unknown): void {
  const text = Array.isArray(value) ? value.map(itemText).join('\n') : value
  if (typeof text === 'string' && text.trim() !== '') texts.set(name, text)
}

/** Items of valid lists are texts; others are reported elsewhere. */
const itemText = (item: unknown): string => (typeof item === 'string' ? item : (JSON.stringify(item) ?? ''))
