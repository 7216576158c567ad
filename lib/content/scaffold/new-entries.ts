import { isLanguageTag } from '#lib/content/base/check-language.ts'
import { type Change, impossible, textOf } from '#lib/content/edit/changes.ts'
import { idOfName } from '#lib/content/edit/id-of-name.ts'
import { addBlockItem, addToList } from '#lib/content/edit/yaml-edits.ts'
import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { findLocated, type LocatedMap } from '#lib/content/problems/located.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { id as idSchema } from '#lib/content/schema/fields.ts'
import { applySplices, type Splice } from '#lib/content/splice/splice.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

/** Adds a family to families.yaml. */
export function newFamily(
  files: Files,
  { name, id = idOfName(name) }: { readonly name: string; readonly id?: string | undefined },
): Change {
  if (!idSchema.safeParse(id).success)
    return impossible(`${quote(id)} is not a valid id.`, 'Choose one with lower-case letters: --id some-id.')
  const lines = [`id: ${id}`, `name: ${yamlText(name)}`]
  return editFile(files, 'families.yaml', (text, root) => {
    const list = findLocated(root, ['families'])
    const ids = list?.kind === 'list' ? list.items.map((item) => scalarAt(item, 'id')) : []
    if (ids.includes(id)) return impossible(`The family ${quote(id)} already exists.`, 'Use another id.')
    return (
      addBlockItem(text, list, lines) ??
      impossible('The list of families is in brackets.', 'Write one family per line, beginning with "- ".')
    )
  })
}

/** Adds a language to the locales of site.yaml. */
export function newLocale(files: Files, tag: string): Change {
  if (!isLanguageTag(tag))
    return impossible(`${quote(tag)} is not a language tag.`, 'Write one such as fr, pt-BR or zh-Hant.')
  const locale = Intl.getCanonicalLocales(tag)[0] ?? tag
  return editFile(files, 'site.yaml', (text, root) => {
    const list = findLocated(root, ['locales'])
    if (list?.kind === 'list' && list.items.some((item) => item.kind === 'scalar' && item.value === locale))
      return impossible(`The site already has the language ${quote(locale)}.`, 'Use another one.')
    return addToList(text, root, 'locales', locale, { end: text.length })
  })
}

const scalarAt = (item: Parameters<typeof findLocated>[0], key: string): unknown => {
  const found = findLocated(item, [key])
  return found?.kind === 'scalar' ? found.value : undefined
}

function editFile(
  files: Files,
  path: string,
  edit: (text: string, root: LocatedMap) => Splice | Extract<Change, { ok: false }>,
): Change {
  const content = files.get(path)
  const { mark, text } = textOf(content ?? '')
  const root = parseYaml(toSource(path, path, text), () => {})
  if (root?.kind !== 'map')
    return impossible(`${path} is missing or cannot be read.`, 'Run npm run check, and fix its errors first.')
  const result = edit(text, root)
  if ('ok' in result) return result
  return { ok: true, changes: new Map([[path, mark + applySplices(text, [result])]]), notes: [] }
}
