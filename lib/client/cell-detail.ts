import { closestLink, isPlainClick } from './clicked-link.ts'

/** Shows the detail of a cell in a dialog on the current page; if it cannot be fetched, follows the link. */
export function openCells(): void {
  const dialog = document.getElementById('cell-detail')
  if (!(dialog instanceof HTMLDialogElement)) return
  const body = dialog.querySelector('[data-detail]')
  const more = dialog.querySelector('[data-detail-link]')
  const row = dialog.querySelector('[data-detail-row]')
  if (!(body instanceof HTMLElement && more instanceof HTMLAnchorElement)) return
  if (!(row instanceof HTMLAnchorElement)) return
  document.addEventListener('click', async (event) => {
    const link = closestLink('a[data-cell]', event)
    if (!link || !isPlainClick(event)) return
    event.preventDefault()
    const address = new URL(link.href)
    const id = address.hash.slice(1)
    more.href = link.href
    row.hidden = true
    body.textContent = body.dataset.loading ?? ''
    dialog.showModal()
    try {
      const { cellContent, fetchMatrix, rowAddress } = await import('./full-matrix.ts')
      const matrix = await fetchMatrix(address)
      body.replaceChildren(...cellContent(matrix, id))
      row.href = rowAddress(matrix, id)
      row.hidden = false
    } catch {
      location.assign(link.href)
    }
  })
  // A click on the backdrop has the dialog itself as its target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
