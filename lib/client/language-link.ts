import { closestLink } from './clicked-link.ts'

/** A change of language keeps the query and the anchor, in this tab or another. */
export function keepAddress(): void {
  for (const kind of ['pointerdown', 'focusin', 'click']) {
    document.addEventListener(kind, (event) => {
      const link = closestLink('a[data-keep-address]', event)
      if (!link) return
      link.search = location.search
      link.hash = location.hash
    })
  }
}
