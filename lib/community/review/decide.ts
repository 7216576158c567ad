import type { CommunityContent } from '#lib/community/context/community.ts'
import { addEvent, type EventKind } from '#lib/community/proposals/events.ts'
import { findProposal, type Proposal } from '#lib/community/proposals/find-proposal.ts'
import { type DecisionRight, decisionRight } from '#lib/community/review/decision-right.ts'
import { expertsOf } from '#lib/community/review/experts.ts'
import { newId } from '#lib/community/store/new-id.ts'
import { addWork } from '#lib/community/store/outbox.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { Account, ProposalTable, VerdictTable } from '#lib/community/store/tables.ts'

export type Verdict = {
  readonly number: number
  /** The revision that was read. */
  readonly revision: number
  readonly value: VerdictTable['value']
  readonly text: string
}

/** The work that follows from an approval: writing the revision into the content. */
type WritePayload = { readonly proposal: string; readonly revision: number }

export type Decided = 'done' | 'not-found' | 'own-proposal' | 'forbidden' | 'changed' | 'closed' | 'reason'

/**
 * Decides on a proposal. Who may, is looked up in the same transaction that writes, and the state is compared when it is
 * written: of two decisions at the same time one counts. Call it in a transaction.
 */
export async function decide(
  db: Database,
  content: CommunityContent,
  accountId: string,
  verdict: Verdict,
  now: number,
): Promise<Decided> {
  const proposal = await findProposal(db, verdict.number)
  if (!proposal) return 'not-found'
  const right = await findRight(db, content, accountId, proposal, now)
  if (right === 'own') return 'own-proposal'
  if (right === undefined) return 'forbidden'
  if (proposal.revision !== verdict.revision) return 'changed'
  const needsReason = verdict.value !== 'approve' || right === 'bypass' || right === 'alone'
  if (needsReason && verdict.text.trim() === '') return 'reason'
  return (await write(db, proposal, { accountId, right, verdict }, now)) ? 'done' : 'closed'
}

/** The right of an account to decide on a proposal, by its current role. */
export async function findRight(
  db: Database,
  content: CommunityContent,
  accountId: string,
  proposal: Proposal,
  now: number,
): Promise<DecisionRight | 'own' | undefined> {
  const account = await findDecider(db, accountId)
  if (!account) return undefined
  const experts = expertsOf(proposal.current.operations, content)
  return decisionRight({
    account,
    author: proposal.author.id,
    reviser: proposal.current.author.id,
    experts,
    hasOthers: await hasOthers(db, account, experts),
    waitingSince: proposal.waiting_since,
    now,
  })
}

const findDecider = (db: Database, id: string): Promise<Account | undefined> =>
  db.selectFrom('account').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst()

async function hasOthers(db: Database, { id }: Account, experts: readonly string[]): Promise<boolean> {
  const other = await db
    .selectFrom('account')
    .select('id')
    .where('id', '!=', id)
    .where('deleted_at', 'is', null)
    .where('blocked_at', 'is', null)
    .where((where) =>
      where.or([where('steward', '=', 1), ...(experts.length > 0 ? [where('handle', 'in', experts)] : [])]),
    )
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

const nextStates = {
  approve: 'accepted',
  change: 'open',
  decline: 'declined',
} as const satisfies Record<VerdictTable['value'], ProposalTable['state']>

const events = {
  approve: 'approved',
  change: 'changeRequested',
  decline: 'declined',
} as const satisfies Record<VerdictTable['value'], EventKind>

async function write(
  db: Database,
  { id: proposal, revision }: Proposal,
  { accountId, right, verdict }: { accountId: string; right: DecisionRight; verdict: Verdict },
  now: number,
): Promise<boolean> {
  const { value, text } = verdict
  const isFinal = value !== 'change'
  const { numUpdatedRows } = await db
    .updateTable('proposal')
    .set({
      state: nextStates[value],
      waiting_since: now,
      updated_at: now,
      reason: text,
      decided_by: isFinal ? accountId : null,
      decided_at: isFinal ? now : null,
      bypassed: right === 'bypass' || right === 'alone' ? 1 : 0,
    })
    .where('id', '=', proposal)
    .where('state', '=', 'review')
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await db
    .insertInto('verdict')
    .values({ id: newId(now), proposal, revision, reviewer: accountId, value, text, created_at: now })
    .execute()
  const details = { revision, right, ...(text !== '' && { text }) }
  await addEvent(db, { proposal, account: accountId, kind: events[value], details }, now)
  if (value === 'approve') {
    const payload: WritePayload = { proposal, revision }
    await addWork(db, { kind: 'write', key: `write/${proposal}/${revision}`, payload }, now)
  }
  return true
}
