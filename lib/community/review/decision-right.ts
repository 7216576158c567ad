import type { Account } from '#lib/community/store/tables.ts'

/** Why somebody may decide; `bypass` and `alone` are shown on the proposal. */
export type DecisionRight = 'expert' | 'steward' | 'bypass' | 'alone'

type Decision = {
  readonly account: Pick<Account, 'id' | 'handle' | 'steward' | 'blocked_at'>
  readonly author: string
  /** Who wrote the current revision. */
  readonly reviser: string
  /** The handles of the experts of the proposal. */
  readonly experts: readonly string[]
  /** Whether there is another steward, or an expert other than the author. */
  readonly hasOthers: boolean
  readonly waitingSince: number
  readonly now: number
}

/** In milliseconds: after that, a steward decides in place of experts who do not. */
const longestWait = 14 * 86_400_000

/**
 * The right of an account to decide on a proposal; `own` for the author, undefined for everybody else. Nobody decides
 * on their own proposal, except a single steward without experts.
 */
export function decisionRight(decision: Decision): DecisionRight | 'own' | undefined {
  const { account, author, reviser, experts, hasOthers, waitingSince, now } = decision
  if (account.blocked_at !== null) return undefined
  const isSteward = account.steward === 1
  if (account.id === author || account.id === reviser) return isSteward && !hasOthers ? 'alone' : 'own'
  if (experts.includes(account.handle)) return 'expert'
  if (!isSteward) return undefined
  return experts.length > 0 && now - waitingSince < longestWait ? 'bypass' : 'steward'
}
