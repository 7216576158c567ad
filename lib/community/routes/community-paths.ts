import type { PagePath } from '#lib/site/routes/routes.ts'

// Below the locale, as in lib/site/routes.
export const communityPath: PagePath = '/community'
export const signInPath: PagePath = `${communityPath}/sign-in`
export const mailSentPath: PagePath = `${signInPath}/sent`
export const mailLinkPath: PagePath = `${signInPath}/link`
export const accountPath: PagePath = `${communityPath}/account`
export const inboxPath: PagePath = `${communityPath}/inbox`

/**
 * A path on this site from a request, else the fallback. Browsers also read `//host`, `/\host` and addresses with
 * control characters as other sites.
 */
export function pathOnSite(written: string | undefined, fallback: string): string {
  const isPath = written !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(written)
  return isPath && written.length <= 2000 ? written : fallback
}

export const queuePath: PagePath = `${communityPath}/review`
export const proposalsPath: PagePath = `${communityPath}/proposals`
export const proposalPath = (number: number): PagePath => `${proposalsPath}/${number}`
export const draftPath = (id: string): PagePath => `${communityPath}/drafts/${id}`
export const skillTalkPath = (skill: string): PagePath => `${communityPath}/skills/${skill}`
export const roleTalkPath = (role: string): PagePath => `${communityPath}/roles/${role}`

/** The form for a change, with its target in the query. */
export function suggestPath(form: string, target: Readonly<Record<string, string | undefined>>): PagePath {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(target)) if (value !== undefined) query.set(name, value)
  const written = query.toString()
  return `${communityPath}/suggest/${form}${written === '' ? '' : `?${written}`}`
}
