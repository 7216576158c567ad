import type { TextLimit } from '#lib/search/core/best-texts.ts'
import {
  type GroupLimits,
  isOnlyAlike,
  type ResultGroup,
  resultGroups,
} from '#lib/search/core/result-groups.ts'
import type { NameResult, Search } from '#lib/search/core/search.ts'

/** The results of a query so far. */
export type Findings = {
  readonly groups: readonly ResultGroup[]
  readonly count: number
  /** Names similar to the query, when nothing was found. */
  readonly nearest: readonly NameResult[]
  /** The number of descriptions that are not among the groups. */
  readonly furtherTexts: number
  readonly isComplete: boolean
}

/** Yields names at once and descriptions after them; names that are only similar wait for the descriptions. */
export async function* find(
  search: Search,
  query: string,
  limits: GroupLimits,
  limit: TextLimit,
): AsyncGenerator<Findings> {
  const converted = await search.inScript(query)
  const names = search.names(converted)
  if (!isOnlyAlike(names)) {
    const groups = resultGroups(names, undefined, limits)
    yield { groups, count: names.length, nearest: [], furtherTexts: 0, isComplete: false }
  }
  const texts = await search.texts(converted, limit)
  const groups = resultGroups(names, texts, limits)
  yield {
    groups,
    count: names.length + texts.total,
    nearest: groups.length === 0 ? search.nearest(converted) : [],
    furtherTexts: texts.total - texts.results.length,
    isComplete: true,
  }
}
