import type { Locale } from '#lib/model/catalog/ids.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

/**
 * Where pages link to for suggestions: a server elsewhere, `here`, or `nowhere`. Part of what rendered pages depend on.
 */
export function communityTarget(env: NodeJS.ProcessEnv = process.env): string {
  if (env.COMMUNITY_URL) return env.COMMUNITY_URL.replace(/\/+$/, '')
  return env.COMMUNITY === 'off' || env.NODE_ENV !== 'production' ? 'nowhere' : 'here'
}

/** The address of a page of the community; undefined if there is no community. */
export function suggestHref(locale: Locale, path: PagePath): string | undefined {
  const target = communityTarget()
  if (target === 'here') return pageHref(locale, path)
  return target === 'nowhere' ? undefined : `${target}/${locale}${path}`
}
