/** Accounts, proposals, and the work that follows from decisions. Valid for SQLite and PostgreSQL. */
export const start: readonly string[] = [
  `create table account (
    id text primary key,
    handle text not null unique,
    name text not null,
    mail text unique,
    verified_at bigint,
    steward integer not null,
    blocked_at bigint,
    locale text not null,
    mails text not null,
    created_at bigint not null,
    deleted_at bigint
  )`,
  `create table identity (
    issuer text not null,
    subject text not null,
    account text not null references account (id),
    created_at bigint not null,
    primary key (issuer, subject)
  )`,
  `create table session (
    id text primary key,
    token_hash text not null unique,
    account text not null references account (id),
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    agent text not null
  )`,
  'create index session_account on session (account)',
  `create table login_token (
    id text primary key,
    token_hash text not null unique,
    code_hash text not null,
    mail text not null,
    browser_hash text not null,
    next text not null,
    locale text not null,
    attempts integer not null default 0,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint
  )`,
  `create table draft (
    id text primary key,
    account text references account (id),
    browser_hash text,
    proposal text,
    fields text not null,
    created_at bigint not null,
    updated_at bigint not null
  )`,
  'create index draft_account on draft (account)',
  `create table proposal (
    id text primary key,
    number integer not null unique,
    author text not null references account (id),
    class text not null,
    state text not null,
    revision integer not null,
    waiting_since bigint not null,
    created_at bigint not null,
    updated_at bigint not null,
    decided_by text references account (id),
    decided_at bigint,
    reason text not null,
    bypassed integer not null,
    commit_id text,
    applied_at bigint,
    request_url text
  )`,
  'create index proposal_state on proposal (state, waiting_since)',
  'create index proposal_author on proposal (author)',
  `create table revision (
    proposal text not null references proposal (id),
    number integer not null,
    operations text not null,
    note text not null,
    author text not null references account (id),
    created_at bigint not null,
    primary key (proposal, number)
  )`,
  `create table target (
    proposal text not null references proposal (id),
    kind text not null,
    id text not null,
    part text not null,
    locale text not null,
    primary key (proposal, kind, id, part, locale)
  )`,
  'create index target_of on target (kind, id)',
  `create table verdict (
    id text primary key,
    proposal text not null references proposal (id),
    revision integer not null,
    reviewer text not null references account (id),
    value text not null,
    text text not null,
    created_at bigint not null
  )`,
  'create index verdict_proposal on verdict (proposal)',
  `create table event (
    id text primary key,
    proposal text references proposal (id),
    account text references account (id),
    kind text not null,
    details text not null,
    at bigint not null
  )`,
  'create index event_proposal on event (proposal)',
  `create table outbox (
    id text primary key,
    kind text not null,
    key text not null unique,
    payload text not null,
    attempts integer not null default 0,
    next_at bigint not null,
    claimed_until bigint,
    done_at bigint,
    problem text
  )`,
  'create index outbox_due on outbox (done_at, next_at)',
  `create table bucket (
    key text primary key,
    tokens double precision not null,
    at bigint not null
  )`,
  `create table setting (
    name text primary key,
    value text not null
  )`,
]
