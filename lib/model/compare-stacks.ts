import type { RoleLevel } from '#lib/model/role.ts'

/** The places in the stack of a level of what the other level does not name, compared in the original language. */
export function stackAdditions(before: RoleLevel, after: RoleLevel): ReadonlySet<number> {
  const known = new Set(before.stack?.original)
  const places = (after.stack?.original ?? []).flatMap((item, place) => (known.has(item) ? [] : place))
  return new Set(places)
}
