import type { ContentTree } from '#lib/community/change/content-tree.ts'
import { skillKeys, type ValueLocation } from '#lib/community/change/value-locations.ts'
import { editPassage } from '#lib/content/splice/edit-passage.ts'
import { editYaml } from '#lib/content/splice/edit-yaml.ts'
import { editFront, readFront, splitText } from '#lib/content/splice/front-matter-text.ts'
import { readPassages } from '#lib/content/splice/passages.ts'
import { isRecord } from '#lib/content/splice/same-value.ts'
import { lineEndOf } from '#lib/content/splice/splice.ts'
import type { YamlValue } from '#lib/content/splice/yaml-scalars.ts'
import { readYaml, valueAt } from '#lib/content/splice/yaml-text.ts'

const isMarkdown = (path: string): boolean => path.endsWith('.md')

/** The value that the file has; null if it has none. */
export function readAt(location: ValueLocation, tree: ContentTree): unknown {
  const text = tree.read(location.path)
  if (text === undefined) return null
  if (location.kind === 'passage') {
    const start = splitText(text)?.body
    return (start !== undefined && readPassages(text, start).get(location.section)) || null
  }
  const yaml = isMarkdown(location.path) ? readFront(text) : text
  const plain = yaml === undefined ? undefined : readYaml(yaml)?.plain
  if (location.kind === 'yaml') return valueAt(plain, location.keys) ?? null
  return movesOf(plain).find(({ role }) => role === location.role)?.reason ?? null
}

/** Whether the file could be changed to have the value, and no other. */
export function writeAt(location: ValueLocation, value: YamlValue | null, tree: ContentTree): boolean {
  const before = tree.read(location.path) ?? newFile(location, tree)
  const text = edited(location, before, value ?? undefined)
  if (text === undefined) return false
  tree.write(location.path, isEmptyFile(location.path, text) ? undefined : text)
  return true
}

function edited(location: ValueLocation, text: string, value: YamlValue | undefined): string | undefined {
  if (location.kind === 'passage') {
    const start = splitText(text)?.body
    if (start === undefined || (value !== undefined && typeof value !== 'string')) return undefined
    return editPassage(text, { start, id: location.section, value, order: location.order })
  }
  const edit = (yaml: string) => {
    if (location.kind === 'yaml') return editYaml(yaml, { ...location, path: location.keys, value })
    const moves = movesOf(readYaml(yaml)?.plain)
    const next = moves.map((move) => (move.role === location.role ? { ...move, reason: value ?? '' } : move))
    return editYaml(yaml, { path: ['next'], value: next, orders: [skillKeys] })
  }
  return isMarkdown(location.path) ? editFront(text, edit) : edit(text)
}

function movesOf(plain: unknown): readonly { readonly [key: string]: YamlValue }[] {
  const moves = valueAt(plain, ['next'])
  return Array.isArray(moves)
    ? moves.filter(isRecord).map((move) => move as { [key: string]: YamlValue })
    : []
}

/** What a new translation begins with: the line for editors, if the original has one. */
function newFile({ path, original }: ValueLocation, tree: ContentTree): string {
  if (isMarkdown(path)) return ''
  const text = tree.read(original) ?? ''
  const line = /^# yaml-language-server: \$schema=\S*\/role\.json(?=\r?\n|\r)/.exec(text)?.[0]
  return line === undefined ? '' : line.replace(/role\.json$/, 'role-translation.json') + lineEndOf(text)
}

/** A translation, or a text of a role, of which nothing is left. */
function isEmptyFile(path: string, text: string): boolean {
  const withoutComments = isMarkdown(path) ? text : text.replace(/^\s*#.*$/gm, '')
  return withoutComments.trim() === ''
}
