import type { FileChanges } from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { planChange } from '#lib/community/change/plan-change.ts'
import { targetsOf } from '#lib/community/change/targets.ts'
import type { ContentMemory } from '#lib/content/content-memory.ts'
import { withoutComments } from '#lib/content/markup/comments.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { isSameValue } from '#lib/content/splice/same-value.ts'
import { memoryOf } from '#tests/fuzz/judge.ts'
import { type Leaves, leafOf, leavesOf, mayChange } from '#tests/fuzz/proposals/model-leaves.ts'
import type { ProposalCase } from '#tests/fuzz/proposals/proposal-case.ts'

export type ProposalVerdict =
  /** The form, the plan or the check of the candidate did not accept it. */
  | { readonly kind: 'rejected'; readonly by: 'form' | 'plan' | 'check' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'wrong'; readonly details: string }

/** What becomes of a proposal, and if it is accepted, whether the model says what was typed and else what it found. */
export function judgeProposal({ content, operations }: ProposalCase): ProposalVerdict {
  const { files } = content
  if (!operations) return { kind: 'rejected', by: 'form' }
  const plan = planChange(files, operations)
  if (plan.state !== 'ready') return { kind: 'rejected', by: 'plan' }
  const [before, after] = [files, withChanges(files, plan.files)].map((own) => read(own, memoryOf(content)))
  if (!before) return { kind: 'wrong', details: 'the content is not valid' }
  if (!after) return { kind: 'rejected', by: 'check' }
  const applied = operations.filter((_, index) => plan.outcomes[index]?.state === 'applied')
  const lost = applied.find((operation) => !isInModel(operation, after))
  if (lost) return { kind: 'wrong', details: `the model does not say ${JSON.stringify(lost)}` }
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (leaf) => !isSameValue(before.get(leaf), after.get(leaf)),
  )
  const other = changed.find((leaf) => !applied.some((operation) => mayChange(operation, leaf)))
  return other === undefined ? { kind: 'accepted' } : { kind: 'wrong', details: `also changed: ${other}` }
}

function read(files: Files, memory: ContentMemory): Leaves | undefined {
  const { content } = parseFiles(files, { folder: 'content', findDates: () => new Map(), memory })
  return content && leavesOf(content.catalog)
}

export function withChanges(files: Files, changes: FileChanges): Files {
  const all = new Map(files)
  for (const [path, bytes] of changes) {
    if (bytes) all.set(path, bytes)
    else all.delete(path)
  }
  return all
}

/** Whether the model says what an operation wanted. */
function isInModel(operation: Operation, leaves: Leaves): boolean {
  const [target] = targetsOf(operation)
  const found = target && leaves.get(leafOf(target))
  const { after } = operation
  switch (operation.op) {
    case 'addLine':
      return Object.entries(operation.after).every(([level, cell]) =>
        isSameValue(
          leaves.get(leafOf({ kind: 'role', id: operation.role, part: `cell.${operation.skill}.${level}` })),
          cell,
        ),
      )
    case 'addSkill': {
      const { descriptions = {}, ...parts } = operation.after
      const all = [
        ...Object.entries(parts),
        ...Object.entries(descriptions).map(([id, text]) => [`description.${id}`, text] as const),
      ]
      return all.every(([part, value]) =>
        isSame(leaves.get(leafOf({ kind: 'skill', id: operation.skill, part })), value),
      )
    }
    case 'addRole':
    case 'removeLine':
    case 'retire':
      return true
    default:
      return after === null ? isNothing(found) : isSame(found, after)
  }
}

const isNothing = (found: unknown): boolean =>
  found === undefined || (Array.isArray(found) && found.length === 0)

/** The model has no comments, and the addresses of pages instead of files. */
function isSame(found: unknown, typed: unknown): boolean {
  if (typeof found !== 'string' || typeof typed !== 'string') return isSameValue(found, typed)
  const plain = (text: string) => text.replace(/\]\([^)]*\)/g, ']()')
  return plain(found) === plain(withoutComments(typed).text.trimEnd())
}
