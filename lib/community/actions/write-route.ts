import type { z } from 'zod'
import type { Community, Viewer } from '#lib/community/context/community.ts'
import type { ProblemName } from '#lib/community/context/problems.ts'
import type { Cookies } from '#lib/community/identity/cookies.ts'
import type { RateLimit } from '#lib/community/store/rate-limit.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

/** A redirect to a path below the base path, or a problem. */
export type Outcome =
  | { readonly to: string; readonly cookies?: readonly string[] }
  | { readonly problem: ProblemName; readonly retryAfter?: number }

export type WriteContext<Who extends Viewer | undefined> = {
  readonly community: Community
  readonly viewer: Who
  readonly cookies: Cookies
  /** The address by which the browser reaches the server. */
  readonly origin: string
  readonly locale: Locale
  readonly agent: string
  readonly now: number
  /** The parameters of the path. */
  readonly params: Readonly<Record<string, string>>
}

type Access = 'anyone' | 'member' | 'steward'

/** A kind of request that changes something. All of them are in {@link writeRoutes}. */
export type WriteRoute = {
  /** Below `/{locale}/community`, with parameters in braces. */
  readonly path: `/${string}`
  /** Who may send it at all; objects have rules of their own. */
  readonly access: Access
  /** For each account, or network without one. */
  readonly limit: RateLimit
  readonly run: (context: WriteContext<Viewer | undefined>, form: unknown) => Promise<Outcome>
}

type Description<Fields extends z.ZodType, Who extends Access> = Pick<WriteRoute, 'path' | 'limit'> & {
  readonly access: Who
  readonly fields: Fields
  readonly run: (
    context: WriteContext<Who extends 'anyone' ? Viewer | undefined : Viewer>,
    fields: z.output<Fields>,
  ) => Promise<Outcome>
}

/** A route whose form is checked before it runs: unknown, missing and repeated fields are invalid. */
export function writeRoute<Fields extends z.ZodType, const Who extends Access>({
  fields,
  run,
  ...route
}: Description<Fields, Who>): WriteRoute {
  return {
    ...route,
    run: async (context, form) => {
      const { data, success } = fields.safeParse(form)
      if (!success) return { problem: 'invalid' }
      if (!isAllowed(context, route.access)) return { problem: 'forbidden' }
      return run(context, data)
    },
  }
}

function isAllowed<Who extends Access>(
  context: WriteContext<Viewer | undefined>,
  access: Who,
): context is WriteContext<Who extends 'anyone' ? Viewer | undefined : Viewer> {
  if (access === 'anyone') return true
  const account = context.viewer?.account
  return account !== undefined && (access === 'member' || account.steward === 1)
}
