import { addKey } from '#lib/content/edit/yaml-edits.ts'
import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { findLocated, type LocatedMap } from '#lib/content/problems/located.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { addGridLine, editCell, readGrid, removeGridLine } from '#lib/content/splice/edit-grid.ts'
import { applySplices } from '#lib/content/splice/splice.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import type { WantedRole } from '#lib/import/plan/wanted.ts'
import { editText } from '#lib/import/write/edit-text.ts'
import type { FileEditor, OwnEdits } from '#lib/import/write/file-editor.ts'

type RoleEdits = {
  readonly role: WantedRole
  readonly edits: OwnEdits
  readonly family: string
  readonly defaultLadder: string
  readonly order: readonly string[]
  readonly editor: FileEditor
}

/** Writes the grid and the own texts of a role. */
export function writeRole(all: RoleEdits): void {
  const { role, edits, order, editor } = all
  const cells = new Map<string, Map<string, string>>()
  for (const [key, value] of edits) {
    const [part, skill = '', level = ''] = key.split('/')
    if (part === 'cells') cells.set(skill, (cells.get(skill) ?? new Map()).set(level, value ?? '.'))
    else writeText(`roles/${role.id}/${skill}.md`, level, value, order, editor)
  }
  if (cells.size === 0) return
  const path = `roles/${role.id}/role.yaml`
  const text = editor.read(path)
  editor.write(path, text === undefined ? newFile(all, cells) : editFile(text, path, role, cells))
}

function writeText(
  path: string,
  level: string,
  value: string | undefined,
  order: readonly string[],
  editor: FileEditor,
): void {
  const text = editor.read(path) ?? ''
  const written = editText(path, text, { start: 0, id: level, value, order })
  editor.write(path, written.trim() === '' ? undefined : written)
}

type CellsBySkill = ReadonlyMap<string, ReadonlyMap<string, string>>

function newFile({ role, family, defaultLadder }: RoleEdits, cells: CellsBySkill): string {
  const levels = role.ladder.levels.map(({ id }) => id)
  const width = Math.max(...[...cells.keys()].map((skill) => skill.length)) + 1
  const lines = [...cells].map(([skill, row]) => {
    const written = levels.map((level) => (row.get(level) ?? '.').padEnd(2)).join(' ')
    return `  ${`${skill}:`.padEnd(width)} ${written}`.trimEnd()
  })
  const used = levels.filter((level) => [...cells.values()].some((row) => row.has(level)))
  return `${[
    `name: ${yamlText(role.name)}`,
    `family: ${family}`,
    `summary: ${yamlText(`Draft: what the role ${role.name.replace(/\s+/g, ' ')} does, in one sentence.`)}`,
    ...(role.ladder.id === defaultLadder ? [] : [`ladder: ${role.ladder.id}`]),
    'levels:',
    ...used.map((level) => `  ${level}:`),
    'requirements:',
    ...lines,
  ].join('\n')}\n`
}

function editFile(text: string, path: string, { ladder }: WantedRole, cells: CellsBySkill): string {
  const levels = ladder.levels.map(({ id }) => id)
  let edited = text
  const apply = (changed: string | undefined) => {
    if (changed === undefined)
      throw new Refusal(`The grid of ${path} cannot be changed.`, 'Edit it by hand, and import again.')
    edited = changed
  }
  for (const [skill, row] of cells) {
    const written = readGrid(edited)?.get(skill)
    const changed = levels.map((level, index) => row.get(level) ?? written?.[index] ?? '.')
    const isRequired = changed.some((cell) => cell !== '.')
    if (!written) {
      if (isRequired) apply(addGridLine(edited, skill, changed))
    } else if (!isRequired) apply(removeGridLine(edited, skill))
    else
      for (const [index, cell] of changed.entries())
        if (cell !== written[index]) apply(editCell(edited, skill, index, cell))
  }
  const required = new Set(
    [...cells.values()].flatMap((row) => [...row].flatMap(([level, cell]) => (cell === '.' ? [] : level))),
  )
  for (const level of levels) {
    const map = mapAt(edited, path, 'levels')
    if (!map || map.entries.has(level) || !required.has(level)) continue
    const edit = addKey(edited, map, level, levels.slice(levels.indexOf(level) + 1))
    if (edit) edited = applySplices(edited, [edit])
  }
  return edited
}

function mapAt(text: string, path: string, key: string): LocatedMap | undefined {
  const root = parseYaml(toSource(path, path, text), () => {})
  const map = root && findLocated(root, [key])
  return map?.kind === 'map' ? map : undefined
}
