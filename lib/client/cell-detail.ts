import { closestLink, isPlainClick } from './clicked-link.ts'

/** Shows the detail of a cell in a dialog on the current page; if it cannot be fetched, follows the link. */
export function openCells(): void {
  const dialog = document.getElementById('cell-detail')
  if (!(dialog instanceof HTMLDialogElement)) return
  document.addEventListener('click', async (event) => {
    const link = closestLink('a[data-cell]', event)
    if (!link || !isPlainClick(event)) return
    event.preventDefault()
    const body = dialog.querySelector('[data-detail]')
    if (body instanceof HTMLElement) body.textContent = body.dataset.loading ?? ''
    dialog.showModal()
    try {
      const { showCell } = await import('./full-matrix.ts')
      await showCell(dialog, new URL(link.href))
    } catch {
      location.assign(link.href)
    }
  })
  // A click on the backdrop has the dialog itself as its target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
