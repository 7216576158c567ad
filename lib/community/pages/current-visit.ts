import { headers } from 'next/headers'
import type { Community } from '#lib/community/context/community.ts'
import { type Visit, visitHeader } from '#lib/community/context/visit.ts'
import { signInPath } from '#lib/community/routes/community-paths.ts'

/** The request that a page of the community answers. Throws in `npm run dev`, which has no community. */
export async function currentVisit(): Promise<Visit> {
  const visit = globalThis.communityVisits?.get((await headers()).get(visitHeader) ?? '')
  if (!visit) throw new Error('npm run dev has no community → Use npm start.')
  return visit
}

/** A visit while the community can be reached, as on all pages but that of problems. */
export type OpenVisit = Visit & { readonly community: Community }

export async function currentOpenVisit(): Promise<OpenVisit> {
  const visit = await currentVisit()
  if (!hasCommunity(visit)) throw new Error('The database of the community cannot be reached.')
  return visit
}

const hasCommunity = (visit: Visit): visit is OpenVisit => visit.community !== undefined

/** Sends somebody to the sign-in, and back to a path below the base path. */
export function sendToSignIn(visit: Visit, locale: string, path: string): void {
  visit.redirect = `/${locale}${signInPath}?next=${encodeURIComponent(path)}`
}

/** The first value of a parameter of the query. */
export const firstOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value
