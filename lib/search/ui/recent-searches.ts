const key = 'searches'
const most = 5

/** Searches whose result was opened, latest first; empty without storage. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function rememberSearch(query: string): void {
  const asked = query.trim()
  if (asked !== '') keep([asked, ...recentSearches().filter((other) => other !== asked)].slice(0, most))
}

export function forgetSearches(forgotten: readonly string[] = recentSearches()): void {
  keep(recentSearches().filter((query) => !forgotten.includes(query)))
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches))
    else localStorage.removeItem(key)
  } catch {
    // Without storage there are no recent searches.
  }
}
