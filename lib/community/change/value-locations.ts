import type { ContentTree } from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import type { Legend } from '#lib/content/splice/legend.ts'
import { readYaml, valueAt } from '#lib/content/splice/yaml-text.ts'

/** An operation without its values. */
export type Target<Op extends Operation = Operation> = Op extends Operation
  ? Omit<Op, 'before' | 'after'>
  : never

export type PartTarget = Target<Extract<Operation, { readonly op: 'setText' | 'setField' }>>

/** Where a value is in the files. */
export type ValueLocation = {
  readonly path: string
  /** The file that has to exist, and what it is about. */
  readonly original: string
} & (
  | {
      readonly kind: 'yaml'
      readonly keys: readonly string[]
      /** The usual order of the keys of each map on the way. */
      readonly orders: readonly (readonly string[])[]
      /** How many of these maps stay when they become empty. */
      readonly emptyMaps: number
      readonly isFlow: boolean
    }
  | { readonly kind: 'passage'; readonly section: string; readonly order: readonly string[] }
  /** The reason of a move in the list of the original. */
  | { readonly kind: 'move'; readonly role: string }
)

export const skillPath = (skill: string, locale?: string): string =>
  `skills/${skill}${locale === undefined ? '' : `.${locale}`}.md`
export const rolePath = (role: string, locale?: string): string =>
  `roles/${role}/role${locale === undefined ? '' : `.${locale}`}.yaml`
const roleTextPath = (role: string, skill: string, locale?: string): string =>
  `roles/${role}/${skill}${locale === undefined ? '' : `.${locale}`}.md`

export const skillKeys = [
  'name',
  'domain',
  'group',
  'summary',
  'keywords',
  'links',
  'related',
  'aliases',
  'updated',
  'original',
]
export const roleKeys = [
  'name',
  'family',
  'summary',
  'ladder',
  'levels',
  'next',
  'requirements',
  'aliases',
  'updated',
  'original',
]
const levelKeys = ['title', 'focus', 'stack']

export function locateValue(target: PartTarget, tree: ContentTree, legend: Legend): ValueLocation {
  const locale = 'locale' in target ? target.locale : undefined
  const ofSkill = (skill: string) => ({ path: skillPath(skill, locale), original: skillPath(skill) })
  const ofRole = (role: string) => ({ path: rolePath(role, locale), original: rolePath(role) })
  const yaml = { kind: 'yaml', emptyMaps: 0, isFlow: false } as const
  const ofLevel = (role: string, level: string, key: string): ValueLocation => ({
    ...ofRole(role),
    ...yaml,
    keys: ['levels', level, key],
    orders: [roleKeys, levelIds(tree, legend, role), levelKeys],
    emptyMaps: locale === undefined ? 2 : 0,
  })
  switch (target.part) {
    case 'skillName':
      return { ...ofSkill(target.skill), ...yaml, keys: ['name'], orders: [skillKeys] }
    case 'skillSummary':
      return { ...ofSkill(target.skill), ...yaml, keys: ['summary'], orders: [skillKeys] }
    case 'domain':
    case 'group':
    case 'links':
      return { ...ofSkill(target.skill), ...yaml, keys: [target.part], orders: [skillKeys] }
    case 'keywords':
    case 'related':
      return { ...ofSkill(target.skill), ...yaml, keys: [target.part], orders: [skillKeys], isFlow: true }
    case 'skillIntro':
      return { ...ofSkill(target.skill), kind: 'passage', section: '', order: [] }
    case 'skillDescription':
      return { ...ofSkill(target.skill), kind: 'passage', section: target.at, order: legend.sections }
    case 'roleName':
      return { ...ofRole(target.role), ...yaml, keys: ['name'], orders: [roleKeys] }
    case 'roleSummary':
      return { ...ofRole(target.role), ...yaml, keys: ['summary'], orders: [roleKeys] }
    case 'family':
    case 'next':
      return { ...ofRole(target.role), ...yaml, keys: [target.part], orders: [roleKeys] }
    case 'levelTitle':
      return ofLevel(target.role, target.level, 'title')
    case 'levelFocus':
      return ofLevel(target.role, target.level, 'focus')
    case 'stack':
      return ofLevel(target.role, target.level, 'stack')
    case 'moveReason':
      if (locale === undefined) return { ...ofRole(target.role), kind: 'move', role: target.next }
      return { ...ofRole(target.role), ...yaml, keys: ['next', target.next], orders: [roleKeys] }
    case 'roleDescription':
      return {
        path: roleTextPath(target.role, target.skill, locale),
        original: rolePath(target.role),
        kind: 'passage',
        section: target.level,
        order: levelIds(tree, legend, target.role),
      }
  }
}

/** The name of the original. */
export function locateName(kind: 'skill' | 'role', id: string): ValueLocation {
  const path = kind === 'skill' ? skillPath(id) : rolePath(id)
  const orders = [kind === 'skill' ? skillKeys : roleKeys]
  return { path, original: path, kind: 'yaml', keys: ['name'], orders, emptyMaps: 0, isFlow: false }
}

/** The levels of the ladder of a role, in order. */
export function levelIds(tree: ContentTree, legend: Legend, role: string): readonly string[] {
  const file = tree.read(rolePath(role))
  const ladder = file === undefined ? undefined : valueAt(readYaml(file)?.plain, ['ladder'])
  const own = legend.ladders.find(({ id }) => id === ladder) ?? legend.ladders[0]
  return own?.levels.map(({ id }) => id) ?? []
}

/** Whether the part that a text belongs to exists: the skill, the role, the level, the move. */
export function hasOwner(location: ValueLocation, tree: ContentTree): boolean {
  const original = tree.read(location.original)
  if (original === undefined) return false
  if (location.kind === 'move') {
    const moves = valueAt(readYaml(original)?.plain, ['next'])
    return Array.isArray(moves) && moves.some((move) => valueAt(move, ['role']) === location.role)
  }
  if (location.kind !== 'yaml' || location.keys[0] !== 'levels') return true
  const levels = valueAt(readYaml(original)?.plain, ['levels'])
  const level = location.keys[1] ?? ''
  return typeof levels === 'object' && levels !== null && Object.hasOwn(levels, level)
}
