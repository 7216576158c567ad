import type { MessageTree } from '#lib/i18n/messages.ts'

/** The texts of a tree by their paths, such as `site.roles`. */
export function textsOf(tree: MessageTree, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...textsOf(value, `${path}${key}.`)],
    ),
  )
}
