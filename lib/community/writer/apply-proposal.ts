import type { Outcome } from '#lib/community/change/apply-operation.ts'
import type { ContentFiles, FileChanges } from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { planChange } from '#lib/community/change/plan-change.ts'
import type { AcceptedChange, ContentWriter, WriteResult } from '#lib/community/writer/content-writer.ts'

/** An error of the content, with its position and fix. */
export type CandidateProblem = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

/** The errors of a content, found by the check of the site. */
export type CheckContent = (files: ContentFiles) => Promise<readonly CandidateProblem[]>

export type AcceptedProposal = Omit<AcceptedChange, 'base' | 'files'> & {
  readonly operations: readonly Operation[]
}

/** What became of an accepted proposal. */
export type Effect =
  | Exclude<WriteResult, { readonly state: 'moved' }>
  /** The content is like that already. */
  | { readonly state: 'superseded' }
  /** The content changed since, so that its author has to look at it again; or it cannot be written. */
  | { readonly state: 'stale'; readonly outcomes: readonly Outcome[] }
  /** The content would have errors with it. */
  | { readonly state: 'rejected'; readonly problems: readonly CandidateProblem[] }

const mostTries = 10

/**
 * Writes an accepted proposal exactly once, however often it is called: the commit has its id. Throws if it should be tried
 * again later. Nothing is written unless the whole content passes the check with it.
 */
export async function applyProposal(
  { operations, ...proposal }: AcceptedProposal,
  writer: ContentWriter,
  check: CheckContent,
): Promise<Effect> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await writer.find(proposal.id)
    if (found && found.state !== 'moved') return found
    const base = await writer.read()
    const { state, outcomes, files } = planChange(base.files, operations)
    if (state === 'nothing') return { state: 'superseded' }
    if (state !== 'ready') return { state: 'stale', outcomes }
    const problems = await check(withChanges(base.files, files))
    if (problems.length > 0) return { state: 'rejected', problems }
    const result = await writer.write({ ...proposal, base, files })
    if (result.state !== 'moved') return result
  }
  throw new Error('Others change the content all the time.')
}

function withChanges(files: ContentFiles, changes: FileChanges): ContentFiles {
  const all = new Map(files)
  for (const [path, bytes] of changes) {
    if (bytes) all.set(path, bytes)
    else all.delete(path)
  }
  return all
}
