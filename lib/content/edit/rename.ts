import { type Change, impossible, textOf } from '#lib/content/edit/changes.ts'
import { type MovedPath, moveLinks } from '#lib/content/edit/move-links.ts'
import { editsOfReferences, type Rename } from '#lib/content/edit/rename-references.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { counted, quote } from '#lib/content/problems/words.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { id } from '#lib/content/schema/fields.ts'
import { applySplices } from '#lib/content/splice/splice.ts'
import { splitFrontMatter } from '#lib/content/yaml/front-matter.ts'

/**
 * Renames a skill or a role: its files, all references, links and translations. The former id becomes an alias, so that
 * old addresses and the history still lead to it.
 */
export function rename(files: Files, { kind, from, to }: Rename): Change {
  const ids = new Set([...files.keys()].flatMap((path) => idOf(path, kind) ?? []))
  if (!ids.has(from))
    return impossible(
      `There is no ${kind} ${quote(from)}.`,
      didYouMean(from, ids, 'Use the id: the name of its file or folder.'),
    )
  if (!id.safeParse(to).success)
    return impossible(`${quote(to)} is not a valid id.`, 'Use lower-case letters, digits and single hyphens.')
  if (ids.has(to)) return impossible(`The ${kind} ${quote(to)} already exists.`, 'Use another id.')
  const moved = pathMover({ kind, from, to })
  const changes = new Map<string, string | undefined>()
  for (const [path, content] of files) {
    if (kindOf(path).kind === 'ignored' && moved(path) === path) continue
    const { mark, text } = textOf(content)
    const renamed = renameIn(path, text, { kind, from, to }, moved)
    if (moved(path) !== path) changes.set(path, undefined)
    if (moved(path) !== path || renamed !== text) changes.set(moved(path), mark + renamed)
  }
  const moves = [...changes.values()].filter((text) => text === undefined).length
  const edited = changes.size - 2 * moves
  return {
    ok: true,
    changes,
    notes: [`${counted(moves, 'file')} renamed, ${counted(edited, 'other file')} edited.`],
  }
}

function idOf(path: string, kind: Rename['kind']): string | undefined {
  const file = kindOf(path)
  if (kind === 'skill') return file.kind === 'skill' ? file.skill : undefined
  return file.kind === 'role' ? file.role : undefined
}

function pathMover({ kind, from, to }: Rename): MovedPath {
  if (kind === 'role')
    return (path) =>
      path.startsWith(`roles/${from}/`) ? path.replace(`roles/${from}/`, `roles/${to}/`) : path
  return (path) => {
    const file = kindOf(path)
    if (!('skill' in file) || file.skill !== from) return path
    const name = path.lastIndexOf('/') + 1
    return path.slice(0, name) + to + path.slice(name + from.length)
  }
}

function renameIn(path: string, text: string, renamed: Rename, moved: MovedPath): string {
  const source = toSource(path, path, text)
  if (!path.endsWith('.md')) return applySplices(text, editsOfReferences(source, renamed))
  const split = splitFrontMatter(source, () => {})
  if (!split) return text
  const front = applySplices(text.slice(0, split.body), editsOfReferences(source, renamed, split.front))
  return front + moveLinks(text.slice(split.body), path, moved)
}
