import type { Operation } from '#lib/community/change/operation.ts'

/** What a change touches, from the least to the most; the rules of a proposal depend on it. */
const changeClasses = ['wording', 'requirement', 'structure'] as const
export type ChangeClass = (typeof changeClasses)[number]

/** The highest class of the operations. */
export function changeClass(operations: readonly Operation[]): ChangeClass {
  const own = operations.map(classOf)
  return changeClasses.toReversed().find((one) => own.includes(one)) ?? 'wording'
}

function classOf(operation: Operation): ChangeClass {
  switch (operation.op) {
    case 'setText':
      return 'wording'
    case 'setField':
      return ofFields[operation.part]
    case 'setCell':
    case 'addLine':
    case 'removeLine':
      return 'requirement'
    case 'addSkill':
    case 'addRole':
    case 'rename':
    case 'retire':
      return 'structure'
  }
}

type FieldPart = Extract<Operation, { readonly op: 'setField' }>['part']

const ofFields = {
  keywords: 'wording',
  links: 'wording',
  related: 'wording',
  stack: 'wording',
  next: 'requirement',
  domain: 'structure',
  group: 'structure',
  family: 'structure',
} as const satisfies Record<FieldPart, ChangeClass>
