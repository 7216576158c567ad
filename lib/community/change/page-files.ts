import { createHash } from 'node:crypto'
import type { ContentTree } from '#lib/community/change/content-tree.ts'
import { writtenCells } from '#lib/community/change/grid-cells.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { writeAt } from '#lib/community/change/value-access.ts'
import {
  locateName,
  roleKeys,
  rolePath,
  skillKeys,
  skillPath,
} from '#lib/community/change/value-locations.ts'
import { rename } from '#lib/content/edit/rename.ts'
import type { Legend } from '#lib/content/splice/legend.ts'
import { renderFlow, renderYaml, type YamlValue } from '#lib/content/splice/yaml-scalars.ts'

type Kind = 'skill' | 'role'
type AddSkill = Extract<Operation, { readonly op: 'addSkill' }>
type Rename = Extract<Operation, { readonly op: 'rename' }>
type AddRole = Extract<Operation, { readonly op: 'addRole' }>

export const pagePath = (kind: Kind, id: string): string => (kind === 'skill' ? skillPath(id) : rolePath(id))

/** All files of a skill or role: with its translations, and for a role its own texts about skills. */
function filesOfPage(kind: Kind, id: string, tree: ContentTree): readonly string[] {
  const start = kind === 'skill' ? `skills/${id}.` : `roles/${id}/`
  return tree.paths().filter((path) => path.startsWith(start))
}

/** Changes whenever a file of the skill or role does; null if there is none. */
export function digestOfPage(kind: Kind, id: string, tree: ContentTree): string | null {
  if (tree.read(pagePath(kind, id)) === undefined) return null
  const hash = createHash('sha256')
  for (const path of filesOfPage(kind, id, tree).toSorted()) {
    const text = tree.read(path) ?? ''
    hash.update(`${path}\0${text.length}\0${text}`)
  }
  return hash.digest('base64url').slice(0, 22)
}

export function writeSkill({ skill, after }: AddSkill, tree: ContentTree, legend: Legend): boolean {
  const { intro, descriptions = {}, keywords, ...fields } = after
  const front = skillKeys.flatMap((key) => {
    if (key === 'keywords') return keywords ? [`keywords: ${renderFlow(keywords)}`] : []
    const value = (fields as Readonly<Record<string, YamlValue | undefined>>)[key]
    return value === undefined ? [] : [renderYaml({ [key]: value })]
  })
  const sections = Object.keys(descriptions).toSorted(
    (one, other) => legend.sections.indexOf(one) - legend.sections.indexOf(other),
  )
  const body = [intro ?? [], sections.map((id) => `## ${id}\n\n${descriptions[id] ?? ''}`)].flat()
  tree.write(
    skillPath(skill),
    `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`.replace(/\n{2,}$/, '\n'),
  )
  return true
}

export function writeRole({ role, after }: AddRole, tree: ContentTree, legend: Legend): boolean {
  const ladder = legend.ladders.find(({ id }) => id === after.ladder) ?? legend.ladders[0]
  const ids = ladder?.levels.map(({ id }) => `${id}`) ?? []
  const lines = Object.entries(after.requirements).map(
    ([skill, cells]) => [skill, writtenCells(cells, ids, legend)] as const,
  )
  const width = Math.max(0, ...lines.map(([skill]) => skill.length)) + 2
  const grid = lines.map(([skill, cells]) => {
    const row =
      cells
        ?.map((cell) => cell.padEnd(3))
        .join('')
        .trimEnd() ?? ''
    return `  ${`${skill}:`.padEnd(width)}${row}`
  })
  if (lines.some(([, cells]) => !cells) || Object.keys(after.levels).some((id) => !ids.includes(id)))
    return false
  const levels = ids.flatMap((id) => {
    const own = after.levels[id]
    if (!own) return []
    const rest = Object.entries(own).map(([key, value]) => `    ${renderYaml({ [key]: value ?? '' })}`)
    return [`  ${id}:`, ...rest]
  })
  const parts: Readonly<Record<string, string | undefined>> = {
    name: renderYaml({ name: after.name }),
    family: renderYaml({ family: after.family }),
    summary: renderYaml({ summary: after.summary }),
    ladder: after.ladder === undefined ? undefined : renderYaml({ ladder: after.ladder }),
    levels: ['levels:', ...levels].join('\n'),
    requirements: ['requirements:', ...grid].join('\n'),
  }
  tree.write(rolePath(role), `${roleKeys.flatMap((key) => parts[key] ?? []).join('\n')}\n`)
  return true
}

export function removePage(kind: Kind, id: string, tree: ContentTree): boolean {
  for (const path of filesOfPage(kind, id, tree)) tree.write(path, undefined)
  return true
}

/** Renames the files, references and links, and sets the name. */
export function renamePage({ kind, id, to, after }: Rename, tree: ContentTree): boolean {
  if (id !== to) {
    const renamed = rename(tree.files(), { kind, from: id, to })
    if (!renamed.ok) return false
    for (const [path, text] of renamed.changes) tree.write(path, text)
  }
  return writeAt(locateName(kind, to), after, tree)
}
