import { announce } from './announce.ts'
import { closestLink } from './clicked-link.ts'

/** A click on the link symbol of a cell also copies its address. */
export function copyLinks(): void {
  document.addEventListener('click', async (event) => {
    const link = closestLink('a.copy', event)
    if (!link || !navigator.clipboard) return
    try {
      await navigator.clipboard.writeText(link.href)
    } catch {
      return
    }
    const label = link.textContent
    link.textContent = '✓'
    announce(link.dataset.copied ?? '')
    setTimeout(() => {
      link.textContent = label
    }, 1500)
  })
}
