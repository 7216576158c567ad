import { closestLink } from './clicked-link.ts'

/** A change of language keeps the anchor. */
export function keepAnchor(): void {
  document.addEventListener('click', (event) => {
    const link = closestLink('a[data-keep-anchor]', event)
    if (link) link.hash = location.hash
  })
}
