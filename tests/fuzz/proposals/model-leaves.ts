import type { Operation } from '#lib/community/change/operation.ts'
import { type Target, targetsOf } from '#lib/community/change/targets.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

export type Leaves = ReadonlyMap<string, unknown>

export const leafOf = ({ kind, id, part, locale = '' }: Target): string => `${kind} ${id} ${locale} ${part}`

/** Everything that proposals can change, as the model says it, by target. */
export function leavesOf({ skills, roles }: Catalog): Leaves {
  return new Map([...skills.flatMap(ofSkill), ...roles.flatMap(ofRole)])
}

type Leaf = readonly [string, unknown]

function ofSkill(skill: Skill): readonly Leaf[] {
  const { id, name, summary, keywords, intro, byLevel, byProficiency } = skill
  const own = (part: string, value: unknown): Leaf => [leafOf({ kind: 'skill', id, part }), value]
  return [
    ...localized('skill', id, { name, summary, keywords, intro }),
    ...[...byLevel, ...byProficiency].flatMap(([at, text]) =>
      localized('skill', id, { [`description.${at}`]: text }),
    ),
    own('domain', skill.domain.id),
    own('group', skill.group.id),
    own('links', skill.links),
    own('related', skill.related),
  ]
}

function ofRole(role: Role): readonly Leaf[] {
  const { id, name, summary, levels, next, requirements } = role
  const own = (part: string, value: unknown): Leaf => [leafOf({ kind: 'role', id, part }), value]
  return [
    ...localized('role', id, { name, summary }),
    own('family', role.family.id),
    own(
      'levels',
      levels.map(({ level }) => level.id),
    ),
    own(
      'next',
      next.map(({ role: to, level, reason }) => ({ role: to, level, reason: reason.original })),
    ),
    ...next.flatMap(({ role: to, reason }) => localized('role', id, { [`reason.${to}`]: reason })),
    ...levels.flatMap(({ level, title, focus, stack }) =>
      localized('role', id, {
        [`title.${level.id}`]: title,
        [`focus.${level.id}`]: focus,
        [`stack.${level.id}`]: stack,
      }),
    ),
    ...requirements.flatMap(({ skill, cells }) =>
      cells.flatMap(({ level, proficiency, mandatory, description }) => [
        own(`cell.${skill.id}.${level.id}`, { proficiency: proficiency.id, mandatory }),
        ...localized('role', id, {
          [`description.${skill.id}.${level.id}`]:
            description?.from === 'role' ? description.text : undefined,
        }),
      ]),
    ),
  ]
}

function localized(
  kind: 'skill' | 'role',
  id: string,
  values: Readonly<Record<string, Localized<unknown> | undefined>>,
): readonly Leaf[] {
  return Object.entries(values).flatMap(([part, value]) =>
    value
      ? [
          [leafOf({ kind, id, part }), value.original] as const,
          ...Object.entries(value.translations).map(
            ([locale, own]) => [leafOf({ kind, id, part, locale }), own] as const,
          ),
        ]
      : [],
  )
}

/** Whether an operation may change a leaf. */
export function mayChange(operation: Operation, leaf: string): boolean {
  return targetsOf(operation).some((target) => {
    if (target.part === 'page') return leaf.startsWith(`${target.kind} ${target.id} `)
    if (target.part.startsWith('line.'))
      return leaf.startsWith(leafOf({ ...target, part: `${target.part.replace(/^line/, 'cell')}.` }))
    // The reasons of moves are leaves of their own, too.
    const isMove = target.part === 'next' || target.part.startsWith('reason.')
    if (isMove && target.locale === undefined)
      return / {2}(?:next$|reason\.)/.test(leaf) && leaf.startsWith(`role ${target.id} `)
    return leaf === leafOf(target)
  })
}
