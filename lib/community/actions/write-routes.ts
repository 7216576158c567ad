import { accountRoutes } from '#lib/community/actions/account-routes.ts'
import { signInRoutes } from '#lib/community/actions/sign-in-routes.ts'
import type { WriteRoute } from '#lib/community/actions/write-route.ts'

/** Every request that changes something. Tests derive from this list who may do what. */
export const writeRoutes: readonly WriteRoute[] = [...signInRoutes, ...accountRoutes]

const matchers = writeRoutes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[\\w-]+)')}$`),
}))

/** The route of a path below `/{locale}/community`. */
export function findWriteRoute(
  path: string,
): { readonly route: WriteRoute; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const { route, pattern } of matchers) {
    const match = pattern.exec(path)
    if (match) return { route, params: { ...match.groups } }
  }
  return undefined
}
