const key = 'searches'
const most = 5

/** Searches whose result was opened, latest first; empty without storage. */
export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function rememberSearch(query: string): void {
  const trimmed = query.trim()
  if (trimmed !== '')
    storeSearches([trimmed, ...recentSearches().filter((other) => other !== trimmed)].slice(0, most))
}

export function forgetSearches(forgotten: readonly string[] = recentSearches()): void {
  storeSearches(recentSearches().filter((query) => !forgotten.includes(query)))
}

function storeSearches(searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches))
    else localStorage.removeItem(key)
  } catch {
    // Without storage there are no recent searches.
  }
}
