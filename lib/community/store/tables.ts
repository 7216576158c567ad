import type { Generated } from 'kysely'

/** Milliseconds since 1970. */
type Time = number
/** SQLite has no booleans. */
type Flag = 0 | 1

type MailChoice = 'all' | 'daily' | 'none'

export type Account = {
  id: string
  handle: string
  name: string
  /** Null for a deleted account, and where the identity provider sends none. */
  mail: string | null
  verified_at: Time | null
  steward: Flag
  blocked_at: Time | null
  locale: string
  mails: MailChoice
  created_at: Time
  deleted_at: Time | null
}

/** Who an account is for an identity provider. */
type IdentityTable = { issuer: string; subject: string; account: string; created_at: Time }

type SessionTable = {
  id: string
  token_hash: string
  account: string
  created_at: Time
  seen_at: Time
  expires_at: Time
  agent: string
}

/** A sign-in by e-mail that has been asked for. */
type LoginTokenTable = {
  id: string
  token_hash: string
  code_hash: string
  mail: string
  /** The browser that asked; only it may use the code. */
  browser_hash: string
  /** Where to go after the sign-in. */
  next: string
  locale: string
  attempts: Generated<number>
  created_at: Time
  expires_at: Time
  used_at: Time | null
}

/** What somebody typed, before any check. */
type DraftTable = {
  id: string
  account: string | null
  /** The browser that wrote it, as long as it belongs to no account. */
  browser_hash: string | null
  /** The proposal that it changes, if any. */
  proposal: string | null
  /** The fields of the form, as JSON. */
  fields: string
  created_at: Time
  updated_at: Time
}

type ProposalState =
  | 'open'
  | 'review'
  | 'accepted'
  | 'submitted'
  | 'applied'
  | 'declined'
  | 'voted-down'
  | 'withdrawn'
  | 'superseded'
  | 'expired'

type ProposalClass = 'wording' | 'requirement' | 'structure'

type ProposalTable = {
  id: string
  /** Counts from 1 in the order of creation. */
  number: number
  author: string
  class: ProposalClass
  state: ProposalState
  /** The current revision, from 1. */
  revision: number
  /** Since when somebody is expected to act. */
  waiting_since: Time
  created_at: Time
  updated_at: Time
  decided_by: string | null
  decided_at: Time | null
  /** The reason of a decision, or why it could not be applied. */
  reason: string
  /** Whether a steward decided without the experts. */
  bypassed: Flag
  commit_id: string | null
  applied_at: Time | null
  /** The request for review at the host of the repository. */
  request_url: string | null
}

type RevisionTable = {
  proposal: string
  number: number
  /** JSON. */
  operations: string
  /** Why the author suggests it. */
  note: string
  author: string
  created_at: Time
}

type TargetKind = 'skill' | 'role' | 'site'

/** A part of the matrix that the current revision of a proposal changes; for lists and conflicts. */
type TargetTable = { proposal: string; kind: TargetKind; id: string; part: string; locale: string }

type VerdictValue = 'approve' | 'change' | 'decline'

type VerdictTable = {
  id: string
  proposal: string
  revision: number
  reviewer: string
  value: VerdictValue
  text: string
  created_at: Time
}

/** Append-only; timelines, feeds and the audit log are derived from it. */
type EventTable = {
  id: string
  proposal: string | null
  /** Who did it; null for the server itself. */
  account: string | null
  kind: string
  /** JSON. */
  details: string
  at: Time
}

/** Work that must be done exactly once, even if the server stops in between. */
export type OutboxTable = {
  id: string
  kind: string
  /** Equal work has an equal key and is done once. */
  key: string
  /** JSON. */
  payload: string
  attempts: Generated<number>
  next_at: Time
  /** Who works on it may do so until then. */
  claimed_until: Time | null
  done_at: Time | null
  /** Why the last attempt failed. */
  problem: string | null
}

/** A token bucket of a rate limit. */
type BucketTable = { key: string; tokens: number; at: Time }

/** Values of the installation, such as the hash of the set-up code. */
type SettingTable = { name: string; value: string }

export type Tables = {
  account: Account
  identity: IdentityTable
  session: SessionTable
  login_token: LoginTokenTable
  draft: DraftTable
  proposal: ProposalTable
  revision: RevisionTable
  target: TargetTable
  verdict: VerdictTable
  event: EventTable
  outbox: OutboxTable
  bucket: BucketTable
  setting: SettingTable
}
