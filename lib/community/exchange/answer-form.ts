import type { Outcome } from '#lib/community/actions/write-route.ts'
import { findWriteRoute } from '#lib/community/actions/write-routes.ts'
import type { Community, Viewer } from '#lib/community/context/community.ts'
import { networkOf } from '#lib/community/exchange/client-network.ts'
import type { CommunityRequest } from '#lib/community/exchange/exchange.ts'
import { isOwnForm, ownOrigin } from '#lib/community/exchange/origin.ts'
import type { Cookies } from '#lib/community/identity/cookies.ts'
import { signInPath } from '#lib/community/routes/community-paths.ts'
import { takeToken } from '#lib/community/store/rate-limit.ts'

type Sent = {
  readonly community: Community
  readonly request: CommunityRequest
  readonly locale: string
  readonly cookies: Cookies
  readonly viewer: Viewer | undefined
}

/** How many accounts of a network may use the limit of one each. */
const accountsOfNetwork = 10

/** Checks where a form comes from, who sent it, and how often; then runs its route. */
export async function answerForm({ community, request, locale, cookies, viewer }: Sent): Promise<Outcome> {
  const { settings, store, content, now } = community
  const { headers, path, body } = request
  const origin = ownOrigin(settings, headers)
  if (origin === undefined || !isOwnForm(settings, headers)) return { problem: 'foreign' }
  if (!/^application\/x-www-form-urlencoded\b/.test(headers['content-type'] ?? '')) {
    return { problem: 'not-a-form' }
  }
  const known = content().catalog.site.locales.find((one) => one === locale)
  const found = known && findWriteRoute(path.slice(`/${locale}/community`.length))
  if (!found) return { problem: 'not-found' }
  const { route, params } = found
  if (route.access !== 'anyone' && !viewer) {
    return { to: `/${locale}${signInPath}` }
  }
  const time = now()
  const key = (who: string) => `${route.path}/${who}`
  const wide = { ...route.limit, burst: route.limit.burst * accountsOfNetwork }
  const network = networkOf(settings, request)
  const waits = viewer
    ? [
        await takeToken(store.db, key(viewer.account.id), route.limit, time),
        await takeToken(store.db, key(network), wide, time),
      ]
    : [await takeToken(store.db, key(network), route.limit, time)]
  const retryAfter = Math.max(...waits)
  if (retryAfter > 0) return { problem: 'too-many', retryAfter }
  const form = parseForm(body)
  if (!form) return { problem: 'invalid' }
  const agent = headers['user-agent'] ?? ''
  const context = { community, viewer, cookies, origin, locale: known, agent, now: time, params }
  return route.run(context, form)
}

/** The fields of a form, each at most once; undefined if the form is invalid. */
function parseForm(body: string): Readonly<Record<string, string>> | undefined {
  const fields = [...new URLSearchParams(body)]
  const names = new Set(fields.map(([name]) => name))
  if (names.size !== fields.length || names.has('__proto__')) return undefined
  return Object.fromEntries(fields)
}
