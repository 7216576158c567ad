import { speculationRules } from '#lib/site/headers/speculation-rules.ts'

/** Not in every browser: https://wicg.github.io/savedata/#savedata-attribute */
type SavingNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } }

/** Downloads, data, and pages that are rendered for one reader. */
const isExpensive = (address: URL) => /\/(?:(?:api|downloads)\/|community(?:\/|$))/.test(address.pathname)

/**
 * Prefetches the page of a link when the reader is about to follow it: after a moment of hovering, or at once on focus
 * or touch. Uses speculation rules where the browser supports them. Does nothing with Save-Data.
 */
export function prefetchOnIntent(): void {
  const { connection }: SavingNavigator = navigator
  if (connection?.saveData) return
  if (HTMLScriptElement.supports?.('speculationrules')) {
    // The browser matches the rules against every link, which can wait until the page is loaded.
    setTimeout(addRules)
    return
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('pointerover', (event) => {
    clearTimeout(waiting)
    waiting = setTimeout(prefetch, 65, event.target)
  })
  for (const kind of ['focusin', 'touchstart']) {
    document.addEventListener(kind, ({ target }) => prefetch(target), { passive: true })
  }
}

function addRules(): void {
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  rules.textContent = speculationRules
  document.head.append(rules)
}

const fetched = new Set<string>()

function prefetch(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || link.matches('[download], [data-cell]')) return
  const address = new URL(link.href)
  address.hash = ''
  const { origin, pathname } = location
  if (address.origin !== origin || address.pathname === pathname || isExpensive(address)) return
  if (fetched.has(address.href)) return
  fetched.add(address.href)
  const hint = document.createElement('link')
  hint.rel = 'prefetch'
  hint.href = address.href
  document.head.append(hint)
}
