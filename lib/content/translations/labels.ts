import { findLocated, type Located } from '#lib/content/problems/located.ts'
import type { BaseFile } from '#lib/content/read/file-kind.ts'

/** The texts of a base file: each is a scalar in the default language, or a map by language. */
export type Labels = ReadonlyMap<string, Located>

/** The translatable texts of a base file, by name, such as `levels.senior.short`. */
export function findLabels(kind: BaseFile, root: Located): Labels {
  const labels = new Map<string, Located>()
  const add = (owner: Located, prefix: string, keys: readonly string[]) => {
    for (const key of keys) {
      const found = findLocated(owner, [key])
      if (found) labels.set(`${prefix}${key}`, found)
    }
  }
  const addEach = (owner: Located, list: string, prefix: string, keys: readonly string[]): Located[] => {
    const found = findLocated(owner, [list])
    const items = found?.kind === 'list' ? found.items : []
    for (const item of items) add(item, `${prefix}${idOf(item)}.`, keys)
    return [...items]
  }
  switch (kind) {
    case 'site':
      add(root, '', ['name', 'description'])
      break
    case 'ladders':
      for (const ladder of addEach(root, 'ladders', 'ladders.', ['name']))
        addEach(ladder, 'levels', 'levels.', ['name', 'short'])
      break
    case 'proficiency':
      addEach(root, 'scale', '', ['letter', 'name', 'meaning'])
      break
    case 'domains':
      for (const domain of addEach(root, 'domains', '', ['name'])) addEach(domain, 'groups', '', ['name'])
      break
    case 'families':
      addEach(root, 'families', '', ['name'])
      break
  }
  return labels
}

/** A label in a language; undefined if it is not translated. */
export function findLabel(label: Located, locale: string, defaultLocale: string): Located | undefined {
  if (label.kind === 'map') return label.entries.get(locale)?.value
  return locale === defaultLocale ? label : undefined
}

function idOf(item: Located): string {
  const id = findLocated(item, ['id'])
  return id?.kind === 'scalar' ? String(id.value) : ''
}
