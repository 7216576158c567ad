import { addEvent } from '#lib/community/proposals/events.ts'
import type { WriteWork } from '#lib/community/publish/accepted-proposal.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { CandidateProblem, Effect } from '#lib/community/writer/apply-proposal.ts'

type Change = {
  readonly state: 'applied' | 'submitted' | 'declined' | 'superseded' | 'open' | 'review'
  readonly reason?: string
  readonly commit_id?: string | null
  readonly applied_at?: number
  readonly request_url?: string
}

/** Records what became of an accepted proposal, unless that is recorded already. Call it in a transaction. */
export async function settleProposal(
  db: Database,
  { proposal, revision }: WriteWork,
  effect: Effect,
  now: number,
): Promise<void> {
  const change = changeOf(effect)
  const { numUpdatedRows } = await db
    .updateTable('proposal')
    .set({ ...change, updated_at: now, waiting_since: now })
    .where('id', '=', proposal)
    .where('revision', '=', revision)
    .where('state', 'in', ['accepted', 'submitted'])
    .where('state', '!=', change.state)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return
  const kind = effect.state === 'written' ? 'applied' : returned(effect.state)
  const details = { revision, ...(change.reason !== undefined && { reason: change.reason }) }
  await addEvent(db, { proposal, account: null, kind, details }, now)
}

const returned = (state: Exclude<Effect['state'], 'written'>) =>
  state === 'stale' || state === 'rejected' ? 'returned' : state

function changeOf(effect: Effect): Change {
  switch (effect.state) {
    case 'written':
      return {
        state: 'applied',
        commit_id: effect.written.commit ?? null,
        applied_at: effect.written.at,
      }
    case 'submitted':
      return { state: 'submitted', request_url: effect.url }
    case 'closed':
      return { state: 'declined', request_url: effect.url, reason: 'The request was closed without a merge.' }
    case 'superseded':
      return { state: 'superseded', reason: 'The content is like that already.' }
    case 'stale':
      return { state: 'open', reason: reasonOf(effect) }
    case 'rejected':
      return { state: 'review', reason: effect.problems.map(describeProblem).join('\n\n') }
  }
}

function reasonOf({ outcomes }: Extract<Effect, { readonly state: 'stale' }>): string {
  const messages = outcomes.flatMap((outcome) =>
    outcome.state === 'impossible' ? [`${outcome.message} → ${outcome.hint}`] : [],
  )
  return messages.length > 0 ? messages.join('\n') : 'The content changed since, so it needs a new base.'
}

const describeProblem = ({ file, line, column, message, hint }: CandidateProblem): string =>
  `${file}:${line}:${column}\n${message}\n→ ${hint}`
