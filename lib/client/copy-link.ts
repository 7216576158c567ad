import { announce } from './announce.ts'
import { closestLink } from './clicked-link.ts'

/** A click on the link of a cell or of a page copies its address. */
export function copyLinks(): void {
  document.addEventListener('click', async (event) => {
    const link = closestLink('a.copy', event)
    if (!link || !navigator.clipboard) return
    // The address of this page or of a cell of another one; the reader stays here.
    if (!link.hash || link.pathname !== location.pathname) event.preventDefault()
    try {
      await navigator.clipboard.writeText(link.href)
    } catch {
      return
    }
    const label = link.textContent
    const { copied = '' } = link.dataset
    link.textContent = label.length > 1 ? copied : '✓'
    announce(copied)
    setTimeout(() => {
      link.textContent = label
    }, 1500)
  })
}
