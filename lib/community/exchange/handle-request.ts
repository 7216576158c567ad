import type { Community, Viewer } from '#lib/community/context/community.ts'
import { type ProblemName, problems } from '#lib/community/context/problems.ts'
import type { Visit } from '#lib/community/context/visit.ts'
import { answerForm } from '#lib/community/exchange/answer-form.ts'
import type { CommunityRequest, CommunityResponse } from '#lib/community/exchange/exchange.ts'
import { ownOrigin } from '#lib/community/exchange/origin.ts'
import { findAccount } from '#lib/community/identity/accounts.ts'
import { type Cookies, cookiesOf } from '#lib/community/identity/cookies.ts'
import { hashSecret } from '#lib/community/identity/secrets.ts'
import { findSession, sessionSeconds } from '#lib/community/identity/sessions.ts'
import { communityPath, mailSentPath, signInPath } from '#lib/community/routes/community-paths.ts'
import type { CommunitySettings } from '#lib/community/settings/settings.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

export type Exchange = {
  readonly settings: CommunitySettings
  /** Throws while the database cannot be reached. */
  readonly open: () => Promise<Community>
  /** The HTML of a page below the base path. */
  readonly render: (target: string, visit: Visit) => Promise<string>
  readonly onError: (error: unknown) => void
}

type SignedIn = { readonly viewer: Viewer | undefined; readonly cookies: readonly string[] }

/** Answers a request below `/{locale}/community`. */
export async function handleRequest(
  exchange: Exchange,
  request: CommunityRequest,
): Promise<CommunityResponse> {
  const [, locale = ''] = request.path.split('/')
  const { settings, onError } = exchange
  const origin = ownOrigin(settings, request.headers)
  const cookies = cookiesOf(request.headers.cookie, origin?.startsWith('https:') ?? false)
  const community = await exchange.open().catch((error: unknown) => {
    onError(error)
    return undefined
  })
  const base = { community, origin, ...visitorOf(cookies), isLocal: isLocal(request) }
  const explain = (problem: ProblemName, unsaved: Visit['unsaved'] = {}, signedIn = nobody) => {
    const visit = {
      ...base,
      viewer: signedIn.viewer,
      problem,
      unsaved,
      status: problems[problem],
      redirect: undefined,
    }
    return sendPage(exchange, `/${locale}${communityPath}/problem`, visit, signedIn.cookies)
  }
  if (!community) return explain('unavailable', unsavedFields(request))
  try {
    const signedIn = await findViewer(community, cookies)
    if (request.method !== 'POST') {
      const visit: Visit = {
        ...base,
        viewer: signedIn.viewer,
        problem: undefined,
        unsaved: {},
        status: 200,
        redirect: undefined,
      }
      return await sendPage(exchange, `${request.path}${request.query}`, visit, signedIn.cookies)
    }
    const outcome = await answerForm({ community, request, locale, cookies, viewer: signedIn.viewer })
    if ('problem' in outcome) {
      const explained = await explain(outcome.problem, unsavedFields(request), signedIn)
      const { retryAfter } = outcome
      return retryAfter === undefined
        ? explained
        : { ...explained, headers: { 'Retry-After': `${retryAfter}` } }
    }
    return redirect(outcome.to, [...signedIn.cookies, ...(outcome.cookies ?? [])])
  } catch (error) {
    onError(error)
    const isReachable = await exchange.open().then(
      () => true,
      () => false,
    )
    if (isReachable) throw error
    return explain('unavailable', unsavedFields(request))
  }
}

const nobody: SignedIn = { viewer: undefined, cookies: [] }

function visitorOf(cookies: Cookies): Pick<Visit, 'browser'> {
  const browser = cookies.read('browser')
  return { browser: browser === undefined ? undefined : hashSecret(browser) }
}

const isLocal = ({ address, headers }: CommunityRequest): boolean =>
  headers['x-forwarded-for'] === undefined && /^(?:::1|(?:::ffff:)?127\.)/.test(address)

async function findViewer({ store: { db }, now }: Community, cookies: Cookies): Promise<SignedIn> {
  const secret = cookies.read('session')
  const session = secret === undefined ? undefined : await findSession(db, secret, now())
  const account = session && (await findAccount(db, session.account))
  if (!session || !account || account.blocked_at !== null || account.deleted_at !== null) return nobody
  const isExtended = session.isExtended && secret !== undefined
  return {
    viewer: { account, session: session.id },
    cookies: isExtended ? [cookies.write('session', secret, sessionSeconds)] : [],
  }
}

async function sendPage(
  { render }: Exchange,
  target: string,
  visit: Visit,
  cookies: readonly string[],
): Promise<CommunityResponse> {
  const html = await render(target, visit)
  if (visit.redirect !== undefined) return redirect(visit.redirect, cookies)
  return { status: visit.status, contentType: 'text/html; charset=utf-8', body: html, headers: {}, cookies }
}

function redirect(to: string, cookies: readonly string[]): CommunityResponse {
  const headers = { Location: `${basePath}${to}` }
  return { status: 303, contentType: 'text/plain; charset=utf-8', body: '', headers, cookies }
}

/** What was typed into a form; nothing that signs in. */
function unsavedFields({ method, path, body }: CommunityRequest): Visit['unsaved'] {
  const isSecret = path.includes(signInPath) || path.includes(mailSentPath)
  return method === 'POST' && !isSecret ? Object.fromEntries(new URLSearchParams(body)) : {}
}
