import { closestLink } from './clicked-link.ts'

/** Links to other languages keep the query and the fragment, also when opened in a new tab. */
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
