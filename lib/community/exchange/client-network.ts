import { isIP } from 'node:net'
import type { CommunityRequest } from '#lib/community/exchange/exchange.ts'
import type { CommunitySettings } from '#lib/community/settings/settings.ts'

/** The network of a client, for rate limits: an IPv4 address, or the first half of an IPv6 one. */
export function networkOf(
  { trustedProxies }: Pick<CommunitySettings, 'trustedProxies'>,
  { address, headers }: Pick<CommunityRequest, 'address' | 'headers'>,
): string {
  const hops = [...(headers['x-forwarded-for'] ?? '').split(','), address].map(plainAddress)
  // Each proxy appends who asked it, so only the part behind the last stranger is true.
  const client = hops.findLast((hop) => !trustedProxies.includes(hop))
  const own = hops.at(-1) ?? ''
  const found = trustedProxies.includes(own) && client && isIP(client) ? client : own
  return isIP(found) === 6 ? firstHalf(found) : found
}

const plainAddress = (written: string): string => written.trim().replace(/^::ffff:(?=\d+\.)/i, '')

function firstHalf(address: string): string {
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter((group) => group !== '')
  const rest = (after ?? '').split(':').filter((group) => group !== '')
  const missing = after === undefined ? 0 : 8 - groups.length - rest.length
  const all = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...rest]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
