import { redirectWithAnchor } from '#lib/site/headers/inline-scripts.ts'
import { withPolicy } from '#lib/site/headers/security-policy.ts'

/**
 * A page that redirects, for hosts that cannot: at once with and without scripts, and by a link with the title and
 * language of the target page.
 */
export function redirectPage(address: string, target: string): string {
  const root = /<html[^>]*>/.exec(target)?.[0]
  const title = /<title>[^<]*<\/title>/.exec(target)?.[0]
  const canonical = /<link rel="canonical"[^>]*>/.exec(target)?.[0]
  if (!root || !title || !canonical) throw new Error(`${address} lacks language, title or canonical address`)
  const name = title.replace(/<\/?title>/g, '')
  return withPolicy(
    `<!DOCTYPE html>${root}<head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/>${title}<meta http-equiv="refresh" content="0; url=${address}"/>${canonical}</head><body><p><a href="${address}">${name}</a></p><script>${redirectWithAnchor}</script></body></html>`,
  )
}
