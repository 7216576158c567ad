import type { Community, Viewer } from '#lib/community/context/community.ts'
import type { ProblemName } from '#lib/community/context/problems.ts'

/** A request for a page, as the page sees it. */
export type Visit = {
  /** Undefined while the database cannot be reached. */
  readonly community: Community | undefined
  readonly viewer: Viewer | undefined
  /** The hash of the cookie of the browser. */
  readonly browser: string | undefined
  /** The address by which the browser reaches the server. */
  readonly origin: string | undefined
  /** Whether the request comes from the machine of the server. */
  readonly isLocal: boolean
  /** Why a form had no effect. */
  readonly problem: ProblemName | undefined
  /** The fields of a form that could not be stored. */
  readonly unsaved: Readonly<Record<string, string>>
  /** Set by the page. */
  status: number
  /** Set by the page: a path below the base path. */
  redirect: string | undefined
}

declare global {
  /** The requests that are being rendered, by an id that the page gets as a header. */
  var communityVisits: Map<string, Visit> | undefined
}

/** The header with the id of a visit; only the server sets it. */
export const visitHeader = 'x-rungs-visit'
