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
