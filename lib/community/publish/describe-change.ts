import type { Operation } from '#lib/community/change/operation.ts'
import { targetsOf } from '#lib/community/change/targets.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRoleByName, findSkillByName } from '#lib/model/catalog/find.ts'

/** The first line of a commit message, for readers of the matrix: "MLflow: change the description at senior (de)". */
export function describeChange(operations: readonly Operation[], catalog: Catalog): string {
  const [first] = operations
  if (!first) return 'Change nothing'
  const others = operations.length - 1
  const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'change' : 'changes'}`
  return `${subjectOf(first, catalog)}: ${actionOf(first, catalog)}${more}`
}

function subjectOf(operation: Operation, catalog: Catalog): string {
  if (operation.op === 'addSkill' || operation.op === 'addRole') return operation.after.name
  const [target] = targetsOf(operation)
  if (!target) return ''
  return target.kind === 'skill' ? nameOfSkill(target.id, catalog) : nameOfRole(target.id, catalog)
}

const nameOfSkill = (id: string, catalog: Catalog): string =>
  findSkillByName(catalog, id)?.name.original ?? id
const nameOfRole = (id: string, catalog: Catalog): string => findRoleByName(catalog, id)?.name.original ?? id

function actionOf(operation: Operation, catalog: Catalog): string {
  const skill = 'skill' in operation ? nameOfSkill(operation.skill, catalog) : ''
  switch (operation.op) {
    case 'addSkill':
      return 'add the skill'
    case 'addRole':
      return 'add the role'
    case 'retire':
      return `remove the ${operation.kind}`
    case 'rename':
      return `rename to ${operation.after}`
    case 'addLine':
      return `require ${skill}`
    case 'removeLine':
      return `no longer require ${skill}`
    case 'setCell':
      return `change ${skill} at ${operation.level}`
    default: {
      const verb = operation.before === null ? 'add' : operation.after === null ? 'remove' : 'change'
      const locale = 'locale' in operation && operation.locale !== undefined ? ` (${operation.locale})` : ''
      return `${verb} the ${describePart(operation, catalog)}${locale}`
    }
  }
}

type OfPart = Extract<Operation, { readonly op: 'setText' | 'setField' }>

const names = {
  skillName: 'name',
  roleName: 'name',
  skillSummary: 'summary',
  roleSummary: 'summary',
  skillIntro: 'introduction',
  domain: 'domain',
  group: 'group',
  keywords: 'keywords',
  links: 'links',
  related: 'related skills',
  family: 'family',
  next: 'next roles',
} as const

function describePart(operation: OfPart, catalog: Catalog): string {
  switch (operation.part) {
    case 'skillDescription':
      return `description at ${operation.at}`
    case 'roleDescription':
      return `description of ${nameOfSkill(operation.skill, catalog)} at ${operation.level}`
    case 'levelTitle':
      return `title at ${operation.level}`
    case 'levelFocus':
      return `focus at ${operation.level}`
    case 'stack':
      return `stack at ${operation.level}`
    case 'moveReason':
      return `reason to move to ${nameOfRole(operation.next, catalog)}`
    default:
      return names[operation.part]
  }
}
