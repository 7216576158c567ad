import { z } from 'zod'
import { operationSchema } from '#lib/community/change/operation.ts'
import { subjectsOf, targetsOf } from '#lib/community/change/targets.ts'

const mostOperations = 40

/**
 * The operations of one proposal, applied all or none. All are about one role, or all about one skill; cells, lines and
 * descriptions of a role are about both, so that a grid of one skill across roles is one change. No two have the same
 * target. Whether the result is valid content is decided by the check of the candidate.
 */
export const operationsSchema = z
  .array(operationSchema)
  .min(1, { error: 'has no operation → Change something.' })
  .max(mostOperations, {
    error: `has more than ${mostOperations} operations → Split it into several proposals.`,
  })
  .check(({ value, issues }) => {
    const add = (path: number[], message: string) =>
      issues.push({ code: 'custom', input: value, path, message })
    if (subjectsOf(value).length === 0)
      add([], 'is about several skills or roles → Split it into a proposal for each.')
    const seen = new Set<string>()
    for (const [index, operation] of value.entries()) {
      const key = JSON.stringify(targetsOf(operation)[0])
      if (seen.has(key)) add([index], 'changes the same part twice → Keep one.')
      seen.add(key)
    }
  })
