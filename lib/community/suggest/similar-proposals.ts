import type { Operation } from '#lib/community/change/operation.ts'
import { targetsOf } from '#lib/community/change/targets.ts'
import type { Database } from '#lib/community/store/store.ts'

export type SimilarProposal = {
  readonly number: number
  /** Whether it suggests exactly the same. */
  readonly isSame: boolean
}

/** Proposals under way that change one of the same parts, except the one that is being edited. */
export async function findSimilar(
  db: Database,
  operations: readonly Operation[],
  edited?: number,
): Promise<readonly SimilarProposal[]> {
  const targets = operations.flatMap((operation) => targetsOf(operation).slice(0, 1))
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('target', 'target.proposal', 'proposal.id')
    .innerJoin('revision', (join) =>
      join.onRef('revision.proposal', '=', 'proposal.id').onRef('revision.number', '=', 'proposal.revision'),
    )
    .select(['proposal.number', 'revision.operations'])
    .where('proposal.state', 'in', ['open', 'review', 'accepted', 'submitted'])
    .where((where) =>
      where.or(
        targets.map(({ kind, id, part, locale = '' }) =>
          where.and([
            where('target.kind', '=', kind),
            where('target.id', '=', id),
            where('target.part', '=', part),
            where('target.locale', '=', locale),
          ]),
        ),
      ),
    )
    .orderBy('proposal.number')
    .execute()
  const wanted = valuesOf(operations)
  const similar = new Map<number, boolean>()
  for (const { number, operations: text } of rows) {
    if (number !== edited) similar.set(number, valuesOf(JSON.parse(text)) === wanted)
  }
  return Array.from(similar, ([number, isSame]) => ({ number, isSame }))
}

/** What operations want, without what their authors saw. */
function valuesOf(operations: readonly Operation[]): string {
  return JSON.stringify(operations.map(({ before: _, ...wanted }) => wanted))
}
