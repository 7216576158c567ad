import { type Operation, operationSchema } from '#lib/community/change/operation.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { ProposalTable, RevisionTable } from '#lib/community/store/tables.ts'

type Person = {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly isFormer: boolean
}

export type Revision = Omit<RevisionTable, 'operations' | 'author'> & {
  readonly operations: readonly Operation[]
  readonly author: Person
}

export type Proposal = Omit<ProposalTable, 'author' | 'decided_by'> & {
  readonly author: Person
  readonly decidedBy: Person | undefined
  /** The current one. */
  readonly current: Revision
}

type Row = ProposalTable & Pick<RevisionTable, 'operations' | 'note'> & { readonly revised_at: number }

const proposals = (db: Database) =>
  db
    .selectFrom('proposal')
    .innerJoin('revision', (join) =>
      join.onRef('revision.proposal', '=', 'proposal.id').onRef('revision.number', '=', 'proposal.revision'),
    )
    .selectAll('proposal')
    .select([
      'revision.operations',
      'revision.note',
      'revision.author as revised_by',
      'revision.created_at as revised_at',
    ])

/** By its number, as addresses name it. */
export async function findProposal(db: Database, number: number): Promise<Proposal | undefined> {
  const row = await proposals(db).where('proposal.number', '=', number).executeTakeFirst()
  return row && (await complete(db, [row]))[0]
}

export type ProposalFilter = {
  readonly states?: readonly ProposalTable['state'][]
  readonly class?: ProposalTable['class']
  readonly author?: string
  readonly page?: { readonly kind: 'skill' | 'role'; readonly id: string }
  /** The ones that wait longest come first. */
  readonly isQueue?: boolean
}

/** At most so many are listed. */
const mostListed = 200

export async function listProposals(db: Database, filter: ProposalFilter): Promise<readonly Proposal[]> {
  const { states, class: ofClass, author, page, isQueue } = filter
  let query = proposals(db).limit(mostListed)
  if (states) query = query.where('proposal.state', 'in', states)
  if (ofClass) query = query.where('proposal.class', '=', ofClass)
  if (author !== undefined) query = query.where('proposal.author', '=', author)
  if (page) {
    query = query.where('proposal.id', 'in', (select) =>
      select
        .selectFrom('target')
        .select('target.proposal')
        .where('target.kind', '=', page.kind)
        .where('target.id', '=', page.id),
    )
  }
  const ordered = isQueue
    ? query.orderBy('proposal.waiting_since').orderBy('proposal.number')
    : query.orderBy('proposal.number', 'desc')
  return complete(db, await ordered.execute())
}

export async function listRevisions(db: Database, proposal: string): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('proposal', '=', proposal)
    .orderBy('number')
    .execute()
  const people = await findPeople(
    db,
    rows.map(({ author }) => author),
  )
  return rows.map((row) => ({
    ...row,
    operations: parseOperations(row.operations),
    author: personOf(people, row.author),
  }))
}

export type TimelineEvent = {
  readonly id: string
  readonly kind: string
  readonly at: number
  /** Undefined for the server itself. */
  readonly person: Person | undefined
  readonly details: Readonly<Record<string, unknown>>
}

/** What happened to a proposal, the oldest first. */
export async function listEvents(db: Database, proposal: string): Promise<readonly TimelineEvent[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('proposal', '=', proposal)
    .orderBy('id')
    .execute()
  const people = await findPeople(
    db,
    rows.flatMap(({ account }) => account ?? []),
  )
  return rows.map(({ id, kind, at, account, details }) => ({
    id,
    kind,
    at,
    person: account === null ? undefined : personOf(people, account),
    details: JSON.parse(details),
  }))
}

async function complete(
  db: Database,
  rows: readonly (Row & { readonly revised_by: string })[],
): Promise<readonly Proposal[]> {
  const ids = rows.flatMap(({ author, decided_by, revised_by }) => [author, decided_by ?? author, revised_by])
  const people = await findPeople(db, ids)
  return rows.map(({ operations, note, revised_by, revised_at, author, decided_by, ...proposal }) => ({
    ...proposal,
    author: personOf(people, author),
    decidedBy: decided_by === null ? undefined : personOf(people, decided_by),
    current: {
      proposal: proposal.id,
      number: proposal.revision,
      note,
      created_at: revised_at,
      operations: parseOperations(operations),
      author: personOf(people, revised_by),
    },
  }))
}

async function findPeople(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select(['id', 'handle', 'name', 'deleted_at'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(
    rows.map(({ id, handle, name, deleted_at }) => [id, { id, handle, name, isFormer: deleted_at !== null }]),
  )
}

const personOf = (people: ReadonlyMap<string, Person>, id: string): Person =>
  people.get(id) ?? { id, handle: '', name: '', isFormer: true }

const parseOperations = (text: string): readonly Operation[] =>
  operationSchema.array().parse(JSON.parse(text))
