import type { NameResult, TextResult, TextResults } from '#lib/search/core/search.ts'

/** Results of one kind, which is also the key of their heading. */
export type ResultGroup =
  | { readonly kind: (typeof kindsOfGroup)[number]; readonly names: readonly NameResult[] }
  | { readonly kind: 'texts'; readonly texts: readonly TextResult[] }

const kindsOfGroup = ['skills', 'roles', 'taxonomy', 'stack'] as const

const groupOf = {
  skill: 'skills',
  role: 'roles',
  domain: 'taxonomy',
  group: 'taxonomy',
  family: 'taxonomy',
  stack: 'stack',
} as const satisfies Record<NameResult['kind'], (typeof kindsOfGroup)[number]>

export type GroupLimits = Readonly<Record<(typeof kindsOfGroup)[number], number>>

/**
 * Results by kind, the kind with the best result first. Descriptions come last, but literal matches in descriptions come
 * before names that are only similar to the query.
 */
export function resultGroups(
  names: readonly NameResult[],
  texts: TextResults | undefined,
  limits: GroupLimits,
): readonly ResultGroup[] {
  const byName = kindsOfGroup
    .map((kind) => {
      const found = names.filter((name) => groupOf[name.kind] === kind)
      return { kind, names: found.slice(0, limits[kind]), best: found[0]?.score ?? 0 }
    })
    .filter((group) => group.names.length > 0)
    .toSorted((a, b) => b.best - a.best)
    .map(({ kind, names }) => ({ kind, names }))
  if (!texts || texts.results.length === 0) return byName
  const byText = { kind: 'texts', texts: texts.results } as const
  return isOnlyAlike(names) && !texts.forgiven ? [byText, ...byName] : [...byName, byText]
}

/** Whether all names match a misspelt query only. */
export const isOnlyAlike = (names: readonly NameResult[]): boolean => names.every(({ forgiven }) => forgiven)
