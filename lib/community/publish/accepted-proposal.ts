import { z } from 'zod'
import { operationSchema } from '#lib/community/change/operation.ts'
import { describeChange } from '#lib/community/publish/describe-change.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { AcceptedProposal } from '#lib/community/writer/apply-proposal.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

/** The revision of a proposal that is to be written. */
export const writeWork = z.object({ proposal: z.string(), revision: z.number() })
export type WriteWork = z.output<typeof writeWork>

const formerMember = 'former member'

/** What is to be written; undefined if the proposal is no longer accepted, or has another revision. */
export async function findAccepted(
  db: Database,
  { proposal: id, revision }: WriteWork,
  catalog: Catalog,
): Promise<AcceptedProposal | undefined> {
  const proposal = await db
    .selectFrom('proposal')
    .select('number')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', 'in', ['accepted', 'submitted'])
    .executeTakeFirst()
  const revisions = await db
    .selectFrom('revision')
    .innerJoin('account', 'account.id', 'revision.author')
    .select([
      'revision.number',
      'revision.operations',
      'revision.note',
      'account.id',
      'account.name',
      'account.deleted_at',
    ])
    .where('proposal', '=', id)
    .where('number', '<=', revision)
    .orderBy('number')
    .execute()
  const current = revisions.at(-1)
  if (!proposal || current?.number !== revision) return undefined
  const reviewers = await db
    .selectFrom('verdict')
    .innerJoin('account', 'account.id', 'verdict.reviewer')
    .select(['account.id', 'account.name', 'account.deleted_at'])
    .where('verdict.proposal', '=', id)
    .where('verdict.revision', '=', revision)
    .where('verdict.value', '=', 'approve')
    .execute()
  const [author = current, ...others] = revisions
  const operations = z.array(operationSchema).parse(JSON.parse(current.operations))
  return {
    id: `${proposal.number}-r${revision}-${id}`,
    operations,
    author: personOf(author),
    coAuthors: unique(others.map(personOf)).filter((person) => person.id !== author.id),
    reviewers: unique(reviewers.map(personOf)),
    subject: describeChange(operations, catalog),
    reason: current.note,
  }
}

type AccountRow = { readonly id: string; readonly name: string; readonly deleted_at: number | null }

const personOf = ({ id, name, deleted_at }: AccountRow) => ({
  id,
  name: deleted_at === null ? name : formerMember,
})

const unique = <One extends { readonly id: string }>(people: readonly One[]): readonly One[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
]
