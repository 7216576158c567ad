import type { CommunityRequest } from '#lib/community/exchange/exchange.ts'
import type { CommunitySettings } from '#lib/community/settings/settings.ts'

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** The address by which the browser reaches the server; undefined if it is not configured. */
export function ownOrigin(
  { publicOrigin }: Pick<CommunitySettings, 'publicOrigin'>,
  { host = '' }: CommunityRequest['headers'],
): string | undefined {
  return publicOrigin ?? (loopback.test(host) ? `http://${host}` : undefined)
}

/**
 * Whether a page of this site sent a form. Browsers name the origin of a page with every form; without one, or from
 * another site, a request may be forged.
 */
export function isOwnForm(
  settings: Pick<CommunitySettings, 'publicOrigin'>,
  headers: CommunityRequest['headers'],
): boolean {
  const fetchSite = headers['sec-fetch-site']
  const own = ownOrigin(settings, headers)
  return (
    own !== undefined && headers.origin === own && (fetchSite === undefined || fetchSite === 'same-origin')
  )
}
