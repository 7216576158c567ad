import { fetchDocument } from './fetch-document.ts'

/** Shows a cell of the full matrix at its address in a dialog, with the ways to the levels below and above. */
export async function showCell(dialog: HTMLDialogElement, address: URL): Promise<void> {
  const matrix = await fetchDocument(address.pathname)
  show(dialog, matrix, address)
}

function show(dialog: HTMLDialogElement, matrix: Document, address: URL): void {
  const cell = matrix.getElementById(address.hash.slice(1))
  const row = cell?.parentElement
  const skill = row?.querySelector('th a')
  if (!cell || !skill) throw new Error(`no cell ${address.hash}`)
  const role = matrix.querySelector<HTMLElement>('[data-role-name]')?.dataset.roleName ?? ''
  const title = document.importNode(skill, true)
  part(dialog, 'title').replaceChildren(title, ` · ${levelOf(cell)} · ${role}`)
  const content = document.importNode(cell, true)
  for (const hidden of content.querySelectorAll('a.copy, .cell-level')) hidden.remove()
  part(dialog, 'detail').replaceChildren(...content.childNodes)
  for (const link of dialog.querySelectorAll<HTMLAnchorElement>('[data-detail-link]')) {
    link.href = address.href
  }
  const all = row?.querySelector('th a[data-row]')?.getAttribute('href')
  const ofRow = dialog.querySelector<HTMLAnchorElement>('[data-detail-row]')
  if (ofRow && all) ofRow.href = all
  const go = (to: Element | null) => (to?.id ? () => move(dialog, matrix, address, to.id) : undefined)
  const focused = document.activeElement
  const [before, after] = [go(cell.previousElementSibling), go(cell.nextElementSibling)]
  showButton(dialog, 'before', cell.previousElementSibling, before)
  showButton(dialog, 'after', cell.nextElementSibling, after)
  // A button that is hidden loses the focus, and with it the arrow keys.
  if (focused instanceof HTMLElement && focused.hidden) {
    dialog.querySelector<HTMLElement>('.detail-levels > :not([hidden])')?.focus()
  }
  const isRtl = getComputedStyle(dialog).direction === 'rtl'
  dialog.onkeydown = ({ key }) => {
    if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) before?.()
    if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) after?.()
  }
}

function move(dialog: HTMLDialogElement, matrix: Document, from: URL, id: string): void {
  const address = new URL(from)
  address.hash = id
  show(dialog, matrix, address)
}

function showButton(
  dialog: HTMLDialogElement,
  name: string,
  cell: Element | null,
  go: (() => void) | undefined,
): void {
  const button = part(dialog, name)
  button.hidden = !go
  button.textContent = cell && go ? levelOf(cell) : ''
  button.onclick = go ?? null
}

const levelOf = (cell: Element): string => cell.querySelector('.cell-level')?.textContent ?? ''

function part(dialog: HTMLDialogElement, name: string): HTMLElement {
  const found = dialog.querySelector<HTMLElement>(`[data-${name}]`)
  if (!found) throw new Error(`the dialog has no ${name}`)
  return found
}
