import { applyOperation, type Outcome } from '#lib/community/change/apply-operation.ts'
import {
  type ContentFiles,
  type ContentTree,
  contentTree,
  type FileChanges,
} from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { type Legend, readLegend } from '#lib/content/splice/legend.ts'

export type ChangePlan = {
  /**
   * `ready`: `files` has the change. `nothing`: the content is like that already. `stale`: the author has to look at what
   * changed. `impossible`: it cannot be written. Without `ready`, `files` is empty.
   */
  readonly state: 'ready' | 'nothing' | 'stale' | 'impossible'
  /** One for each operation. */
  readonly outcomes: readonly Outcome[]
  readonly files: FileChanges
}

/**
 * The bytes of the files that operations change, compared with the content field by field: changes of others in the same
 * file do not matter. Values are spliced into the texts, so that comments, columns, line ends and everything else stay.
 * An operation that cannot be written exactly like that is impossible. The result is not checked as content.
 */
export function planChange(content: ContentFiles, operations: readonly Operation[]): ChangePlan {
  const tree = contentTree(content)
  const legend = readLegend(content)
  const outcomes = operations.map((operation) => applyOne(operation, tree, legend))
  const state = stateOf(outcomes)
  return { state, outcomes, files: state === 'ready' ? tree.changes() : new Map() }
}

function applyOne(operation: Operation, tree: ContentTree, legend: Legend | undefined): Outcome {
  if (!legend)
    return {
      state: 'impossible',
      message: 'The ladders, the scale or the languages of the site cannot be read.',
      hint: 'Run npm run check.',
    }
  return applyOperation(operation, tree, legend)
}

function stateOf(outcomes: readonly Outcome[]): ChangePlan['state'] {
  const has = (state: Outcome['state']) => outcomes.some((outcome) => outcome.state === state)
  if (has('stale') || has('gone')) return 'stale'
  if (has('impossible')) return 'impossible'
  return has('applied') ? 'ready' : 'nothing'
}
