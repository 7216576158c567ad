import { findLocated, type Located } from '#lib/content/problems/located.ts'
import type { BaseFile } from '#lib/content/read/file-kind.ts'

/** A text of a base file: one for the default language alone, or a group with one for each language. */
export type Labels = ReadonlyMap<string, Located>

/** The texts of a base file that can be translated, by name, such as `levels.senior.short`. */
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

/** Where a label stands in a language; nothing where it does not. */
export function findLabel(label: Located, locale: string, defaultLocale: string): Located | undefined {
  if (label.kind === 'map') return label.entries.get(locale)?.value
  return locale === defaultLocale ? label : undefined
}

function idOf(item: Located): string {
  const id = findLocated(item, ['id'])
  return id?.kind === 'scalar' ? String(id.value) : ''
}
