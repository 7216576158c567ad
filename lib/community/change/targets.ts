import type { Operation } from '#lib/community/change/operation.ts'

export type Subject = { readonly kind: 'skill' | 'role'; readonly id: string }

/** A part of a page that an operation changes, for lists of proposals, overlaps and watchers. */
export type Target = Subject & {
  /** Unique within the page and locale, such as `description.senior` or `cell.mlflow.senior`; `page` is all of it. */
  readonly part: string
  /** The locale of a translation. */
  readonly locale?: string
}

/** The targets of an operation; parts that belong to a role and a skill have one for each, the role first. */
export function targetsOf(operation: Operation): readonly Target[] {
  switch (operation.op) {
    case 'setText':
    case 'setField':
      return partTargets(operation)
    case 'setCell':
      return ofBoth(operation, 'cell', `.${operation.level}`)
    case 'addLine':
    case 'removeLine':
      return ofBoth(operation, 'line')
    case 'addSkill':
      return [{ kind: 'skill', id: operation.skill, part: 'page' }]
    case 'addRole':
      return [{ kind: 'role', id: operation.role, part: 'page' }]
    case 'rename':
      return [{ kind: operation.kind, id: operation.id, part: 'name' }]
    case 'retire':
      return [{ kind: operation.kind, id: operation.id, part: 'page' }]
  }
}

type OfPart = Extract<Operation, { readonly op: 'setText' | 'setField' }>

function partTargets(operation: OfPart): readonly Target[] {
  const locale = 'locale' in operation ? operation.locale : undefined
  const translated = (targets: readonly Target[]) =>
    targets.map((target) => ({ ...target, ...(locale !== undefined && { locale }) }))
  switch (operation.part) {
    case 'skillName':
    case 'skillSummary':
    case 'skillIntro':
      return translated([{ kind: 'skill', id: operation.skill, part: shortNames[operation.part] }])
    case 'skillDescription':
      return translated([{ kind: 'skill', id: operation.skill, part: `description.${operation.at}` }])
    case 'keywords':
    case 'links':
    case 'related':
    case 'domain':
    case 'group':
      return translated([{ kind: 'skill', id: operation.skill, part: operation.part }])
    case 'roleName':
    case 'roleSummary':
      return translated([{ kind: 'role', id: operation.role, part: shortNames[operation.part] }])
    case 'levelTitle':
    case 'levelFocus':
      return translated([
        { kind: 'role', id: operation.role, part: `${shortNames[operation.part]}.${operation.level}` },
      ])
    case 'stack':
      return translated([{ kind: 'role', id: operation.role, part: `stack.${operation.level}` }])
    case 'moveReason':
      return translated([{ kind: 'role', id: operation.role, part: `reason.${operation.next}` }])
    case 'family':
    case 'next':
      return translated([{ kind: 'role', id: operation.role, part: operation.part }])
    case 'roleDescription':
      return translated(ofBoth(operation, 'description', `.${operation.level}`))
  }
}

const shortNames = {
  skillName: 'name',
  skillSummary: 'summary',
  skillIntro: 'intro',
  roleName: 'name',
  roleSummary: 'summary',
  levelTitle: 'title',
  levelFocus: 'focus',
} as const

/** On each of the two pages, the part is named by the other one. */
function ofBoth(
  { role, skill }: { readonly role: string; readonly skill: string },
  what: string,
  rest = '',
): readonly Target[] {
  return [
    { kind: 'role', id: role, part: `${what}.${skill}${rest}` },
    { kind: 'skill', id: skill, part: `${what}.${role}${rest}` },
  ]
}

/** The skills and roles that all operations are about: one, or for a part of both two, the role first. */
export function subjectsOf(operations: readonly Operation[]): readonly Subject[] {
  const [first = [], ...others] = operations.map(targetsOf)
  return first
    .filter(({ kind, id }) =>
      others.every((targets) => targets.some((one) => one.kind === kind && one.id === id)),
    )
    .map(({ kind, id }) => ({ kind, id }))
}
