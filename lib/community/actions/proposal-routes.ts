import { z } from 'zod'
import { browserHash, browserSeconds } from '#lib/community/actions/sign-in-routes.ts'
import { type Outcome, type WriteContext, writeRoute } from '#lib/community/actions/write-route.ts'
import type { Viewer } from '#lib/community/context/community.ts'
import { hashSecret, newSecret } from '#lib/community/identity/secrets.ts'
import { findProposal } from '#lib/community/proposals/find-proposal.ts'
import { openProposal, reviseProposal, withdrawProposal } from '#lib/community/proposals/submit.ts'
import { decide } from '#lib/community/review/decide.ts'
import { draftPath, proposalPath, signInPath } from '#lib/community/routes/community-paths.ts'
import { inOneGo } from '#lib/community/store/in-one-go.ts'
import { checkSuggestion } from '#lib/community/suggest/check-suggestion.ts'
import { type DraftOwner, removeDraft, saveDraft } from '#lib/community/suggest/drafts.ts'
import { suggestionForm } from '#lib/community/suggest/form-fields.ts'
import { findSimilar } from '#lib/community/suggest/similar-proposals.ts'

const limit = { burst: 60, seconds: 600 }

/** Stores the draft before anything else, so that nothing that was typed is lost. */
const suggest = writeRoute({
  path: '/suggest',
  access: 'anyone',
  limit,
  fields: suggestionForm,
  run: async (context, form) => {
    const { community, viewer, cookies, locale, now } = context
    const { intent, draft: earlier, ...fields } = form
    const secret = cookies.read('browser') ?? newSecret()
    const owner: DraftOwner = viewer ? { account: viewer.account.id } : { browser: hashSecret(secret) }
    const stored = { ...fields, intent } as Readonly<Record<string, string>>
    const id = await saveDraft(community.store.db, owner, { fields: stored, id: earlier }, now)
    const page = `/${locale}${draftPath(id)}`
    const browser = viewer ? [] : [cookies.write('browser', secret, browserSeconds)]
    if (intent === 'preview') return { to: `${page}#preview`, cookies: browser }
    if (!viewer) return { to: `/${locale}${signInPath}?next=${encodeURIComponent(page)}`, cookies: browser }
    return submit({ ...context, viewer }, { form, draft: id, page, owner })
  },
})

type Submitted = {
  readonly form: z.output<typeof suggestionForm>
  readonly draft: string
  readonly page: string
  readonly owner: DraftOwner
}

/** How many proposals of a new account may be under way at once. */
const mostOfNewcomers = 3
const timeOfNewcomers = 7 * 86_400_000

async function submit(
  { community, viewer, locale, now }: WriteContext<Viewer>,
  { form, draft, page, owner }: Submitted,
): Promise<Outcome> {
  const { db } = community.store
  const { operations, problems } = checkSuggestion(form, community.content().files())
  if (!operations || problems.length > 0) return { to: `${page}?checked=1#problems` }
  const edited = form.proposal === undefined ? undefined : Number(form.proposal)
  const similar = await findSimilar(db, operations, edited)
  if (similar.some(({ isSame }) => isSame)) return { to: `${page}?checked=1#problems` }
  const suggestion = { author: viewer.account.id, operations, note: form.note.trim() }
  if (edited !== undefined) {
    return revise(
      db,
      { ...suggestion, number: edited, revision: Number(form.revision), locale, draft, owner },
      now,
    )
  }
  if (now - viewer.account.created_at < timeOfNewcomers) {
    const open = await db
      .selectFrom('proposal')
      .select('id')
      .where('author', '=', viewer.account.id)
      .where('state', 'in', ['open', 'review'])
      .execute()
    if (open.length >= mostOfNewcomers) return { problem: 'too-many' }
  }
  const number = await inOneGo(db, async (transaction) => {
    await removeDraft(transaction, owner, draft)
    return openProposal(transaction, suggestion, now)
  })
  community.wake()
  return { to: `/${locale}${proposalPath(number)}` }
}

type Edited = Parameters<typeof openProposal>[1] & {
  readonly number: number
  readonly revision: number
  readonly locale: string
  readonly draft: string
  readonly owner: DraftOwner
}

async function revise(
  db: Parameters<typeof inOneGo>[0],
  { number, revision, locale, draft, owner, ...suggestion }: Edited,
  now: number,
): Promise<Outcome> {
  return inOneGo(db, async (transaction): Promise<Outcome> => {
    const proposal = await findProposal(transaction, number)
    if (!proposal) return { problem: 'not-found' }
    if (proposal.author.id !== suggestion.author) return { problem: 'forbidden' }
    if (proposal.revision !== revision) return { problem: 'changed' }
    const change = { ...suggestion, proposal: proposal.id, revision }
    if (!(await reviseProposal(transaction, change, now))) return { problem: 'closed' }
    await removeDraft(transaction, owner, draft)
    return { to: `/${locale}${proposalPath(number)}` }
  })
}

const removeOwnDraft = writeRoute({
  path: '/drafts/{draft}/remove',
  access: 'anyone',
  limit,
  fields: z.strictObject({}),
  run: async (context) => {
    const { community, viewer, locale, params } = context
    const browser = browserHash(context)
    const owner = viewer ? { account: viewer.account.id } : browser === undefined ? undefined : { browser }
    if (owner) await removeDraft(community.store.db, owner, params.draft ?? '')
    return { to: `/${locale}/community` }
  },
})

const withdraw = writeRoute({
  path: '/proposals/{number}/withdraw',
  access: 'member',
  limit,
  fields: z.strictObject({}),
  run: async ({ community, viewer, locale, now, params }) =>
    inOneGo(community.store.db, async (db): Promise<Outcome> => {
      const proposal = await findProposal(db, Number(params.number))
      if (!proposal) return { problem: 'not-found' }
      if (proposal.author.id !== viewer.account.id) return { problem: 'forbidden' }
      const isDone = await withdrawProposal(db, proposal.id, viewer.account.id, now)
      return isDone ? { to: `/${locale}${proposalPath(proposal.number)}` } : { problem: 'closed' }
    }),
})

const giveVerdict = writeRoute({
  path: '/proposals/{number}/verdict',
  access: 'member',
  limit,
  fields: z.strictObject({
    revision: z.string().regex(/^\d{1,9}$/),
    value: z.enum(['approve', 'change', 'decline']),
    text: z.string().max(10_000),
  }),
  run: async ({ community, viewer, locale, now, params }, { revision, value, text }) => {
    const number = Number(params.number)
    const verdict = { number, revision: Number(revision), value, text: text.trim() }
    const decided = await inOneGo(community.store.db, (db) =>
      decide(db, community.content(), viewer.account.id, verdict, now),
    )
    const page = `/${locale}${proposalPath(number)}`
    if (decided === 'reason') return { to: `${page}?error=reason#decide` }
    if (decided !== 'done') return { problem: decided }
    community.wake()
    return { to: page }
  },
})

export const proposalRoutes = [suggest, removeOwnDraft, withdraw, giveVerdict]
