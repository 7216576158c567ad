import type { CommunityContent } from '#lib/community/context/community.ts'
import { listProposals, type Proposal } from '#lib/community/proposals/find-proposal.ts'
import { expertsOf } from '#lib/community/review/experts.ts'
import type { Database } from '#lib/community/store/store.ts'
import type { Account } from '#lib/community/store/tables.ts'

/** In milliseconds: after a week without a verdict of an expert, stewards are asked. */
const timeOfExperts = 7 * 86_400_000

/**
 * The proposals that wait for an account, the longest waiting first: those of its expertise; for a steward also those
 * without an expert, and those on which no expert has decided for a week.
 */
export async function listQueue(
  db: Database,
  content: CommunityContent,
  account: Account,
  now: number,
): Promise<readonly Proposal[]> {
  const waiting = await listProposals(db, { states: ['review'], isQueue: true })
  return waiting.filter(({ author, current, waiting_since }) => {
    if (author.id === account.id || current.author.id === account.id) return false
    const experts = expertsOf(current.operations, content)
    if (experts.includes(account.handle)) return true
    return account.steward === 1 && (experts.length === 0 || now - waiting_since > timeOfExperts)
  })
}
