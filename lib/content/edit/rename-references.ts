import { addToList, replaceKey, replaceScalar } from '#lib/content/edit/yaml-edits.ts'
import { findLocated, type Located, type Path } from '#lib/content/problems/located.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import type { Splice } from '#lib/content/splice/splice.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

export type Rename = { readonly kind: 'skill' | 'role'; readonly from: string; readonly to: string }

type Range = { readonly start: number; readonly end: number }

/** The edits that rename an id in a YAML file, or in the front matter of a Markdown file. */
export function editsOfReferences(source: Source, renamed: Rename, front?: Range): Splice[] {
  const isMarkdown = source.path.endsWith('.md')
  if (isMarkdown && !front) return []
  const root = parseYaml(source, () => {}, front?.start, front?.end)
  if (root?.kind !== 'map') return []
  const file = kindOf(source.path)
  const { text } = source
  const { kind, from, to } = renamed
  const keys = (...path: Path) => {
    const map = findLocated(root, path)
    return map?.kind === 'map' ? replaceKey(text, map, from, to) : []
  }
  const values = (list: Located | undefined, ...path: Path) =>
    (list?.kind === 'list' ? list.items : []).flatMap((item) => {
      const value = findLocated(item, path)
      return value?.kind === 'scalar' && value.value === from ? [replaceScalar(text, value, to)] : []
    })
  const isOwn =
    (kind === 'skill' && file.kind === 'skill' && file.skill === from) ||
    (kind === 'role' && file.kind === 'role' && file.role === from)
  const own = isOwn ? [aliasEdit(text, root, renamed, front?.end ?? text.length)] : []
  if (file.kind === 'skill' && kind === 'skill') return [...own, ...values(findLocated(root, ['related']))]
  if (file.kind === 'role')
    return [
      ...own,
      ...(kind === 'skill' ? keys('requirements') : values(findLocated(root, ['next']), 'role')),
    ]
  if (file.kind === 'role-translation' && kind === 'role')
    return [...keys('next'), ...keys('original', 'next')]
  return own
}

/** If the new id was an alias, as after a rename that is undone, the former id replaces it. */
function aliasEdit(
  text: string,
  root: Extract<Located, { kind: 'map' }>,
  renamed: Rename,
  end: number,
): Splice {
  const aliases = findLocated(root, ['aliases'])
  const former = (aliases?.kind === 'list' ? aliases.items : []).find(
    (item) => item.kind === 'scalar' && item.value === renamed.to,
  )
  if (former?.kind === 'scalar') return replaceScalar(text, former, renamed.from)
  return addToList(text, root, 'aliases', renamed.from, { end, before: 'levels' })
}
