import { type Entries, type ReadYaml, readEntries } from '#lib/content/history/former-yaml.ts'
import { decode, maxBytes, maxYamlBytes, toSource } from '#lib/content/problems/source.ts'
import type { FileKind } from '#lib/content/read/file-kind.ts'
import { parseBody } from '#lib/content/sections/body.ts'
import { isEmptyFront, splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import { type FileVersion, textKey } from '#lib/model/history/file-version.ts'
import type { TextPart } from '#lib/model/history/history.ts'

type Texts = Map<string, string>
type Read = { readonly entries: Entries; readonly texts: Texts } | undefined

// Old files need not follow the current rules.
const ignore = () => {}

/** The content of an old file, as far as it can be parsed; undefined if it is not UTF-8 or not YAML. */
export function parseVersion(
  { kind }: FileKind,
  bytes: Uint8Array,
  readYaml: ReadYaml,
): FileVersion | undefined {
  const isRole = kind === 'role' || kind === 'role-translation'
  if (bytes.length > (isRole ? maxYamlBytes : maxBytes)) return undefined
  const text = decode(bytes)
  const read = text === undefined ? undefined : isRole ? readRole(text, readYaml) : readSkill(text, readYaml)
  if (!read) return undefined
  const { entries, texts } = read
  const [name, ladder] = [readText(entries.name), readText(entries.ladder)]
  const isTranslation = kind === 'role-translation' || kind === 'skill-translation'
  if (isTranslation) addText(texts, 'name', name)
  return {
    ...(name !== undefined && !isTranslation && { name }),
    ...(ladder !== undefined && { ladder }),
    aliases: readList(entries.aliases),
    texts,
    lines: kind === 'role' ? readGrid(entries.requirements) : new Map(),
  }
}

function readSkill(text: string, readYaml: ReadYaml): Read {
  const source = toSource('', '', text)
  const split = splitFrontMatter(source, ignore)
  if (!split) return undefined
  const entries =
    split.front && !isEmptyFront(text, split.front)
      ? readYaml(text.slice(split.front.start, split.front.end))
      : {}
  if (!entries) return undefined
  const body = parseBody(source, split.body, { what: '' }, ignore)
  const texts: Texts = new Map()
  addText(texts, 'summary', entries.summary)
  addText(texts, 'intro', body.intro?.text)
  for (const [heading, section] of body.sections) {
    const at = heading.trim().toLowerCase()
    if (/^[a-z0-9-]+$/.test(at)) addText(texts, 'section', section.text, at)
  }
  const taxonomy = [entries.domain, entries.group].filter((id) => id !== undefined)
  addText(texts, 'place', taxonomy.length > 0 ? taxonomy : undefined)
  for (const part of ['keywords', 'links', 'related'] as const) addText(texts, part, entries[part])
  return { entries, texts }
}

function readRole(text: string, readYaml: ReadYaml): Read {
  const entries = readYaml(text)
  if (!entries) return undefined
  const texts: Texts = new Map()
  addText(texts, 'summary', entries.summary)
  addText(texts, 'family', entries.family)
  addText(texts, 'moves', entries.next)
  const levels = Object.entries(readEntries(entries.levels))
  for (const [level, written] of levels) {
    const own = readEntries(written)
    for (const part of ['title', 'focus', 'stack'] as const) addText(texts, part, own[part], level)
  }
  const ids = levels.map(([level]) => level)
  if (entries.requirements !== undefined) addText(texts, 'levels', ids.toSorted())
  return { entries, texts }
}

/** Serialises lists and maps, so that they can be compared. */
function addText(texts: Texts, part: TextPart, value: unknown, at?: string): void {
  if (value === undefined || value === null || value === '') return
  texts.set(textKey(part, at), typeof value === 'string' ? value : JSON.stringify(value))
}

function readGrid(value: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(readEntries(value)).map(([skill, line]) => [skill, String(line).trim().split(/\s+/)]),
  )
}

const readList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
