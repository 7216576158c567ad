import { type ContentFiles, contentTree } from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { operationsSchema } from '#lib/community/change/operations.ts'
import { digestOfPage } from '#lib/community/change/page-files.ts'

/**
 * The operations that undo a change, for a new proposal. Undefined if there are none: a retired skill or role comes back
 * from the history, and a text that is older than a rule of the form cannot be typed again.
 */
export function invertChange(
  operations: readonly Operation[],
  content: ContentFiles,
): readonly Operation[] | undefined {
  const inverse = operations.toReversed().map((operation) => invert(operation, content))
  const parsed = operationsSchema.safeParse(inverse)
  return parsed.success ? parsed.data : undefined
}

function invert(operation: Operation, content: ContentFiles): object | undefined {
  const swapped = { ...operation, before: operation.after, after: operation.before }
  switch (operation.op) {
    case 'setText':
    case 'setField':
    case 'setCell':
      return swapped
    case 'addLine':
      return { ...swapped, op: 'removeLine' }
    case 'removeLine':
      return { ...swapped, op: 'addLine' }
    case 'rename':
      return { ...swapped, id: operation.to, to: operation.id }
    case 'addSkill':
      return retire('skill', operation.skill, content)
    case 'addRole':
      return retire('role', operation.role, content)
    case 'retire':
      return undefined
  }
}

const retire = (kind: 'skill' | 'role', id: string, content: ContentFiles) => ({
  op: 'retire',
  kind,
  id,
  before: digestOfPage(kind, id, contentTree(content)),
  after: null,
})
