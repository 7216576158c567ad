// Improves pages that already work: the choice of light or dark is kept, a cell opens where the reader is,
// links to cells can be copied, and a change of language keeps the anchor.

/** @param {string} selector @param {Event} event @returns {HTMLElement | null} */
function closest(selector, event) {
  return event.target instanceof Element ? event.target.closest(selector) : null
}

function keepTheme() {
  const root = document.documentElement
  const chosen = document.getElementById(`theme-${root.dataset.theme ?? 'system'}`)
  if (chosen instanceof HTMLInputElement) chosen.checked = true
  document.getElementById('theme-menu')?.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return
    const theme = event.target.value
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    try {
      if (theme === 'system') localStorage.removeItem('theme')
      else localStorage.setItem('theme', theme)
    } catch {
      // Without storage the choice holds for this page.
    }
  })
}

/** @param {Event} event */
function keepAnchor(event) {
  const link = closest('a[data-keep-anchor]', event)
  if (link instanceof HTMLAnchorElement) link.hash = location.hash
}

/** @param {Event} event */
async function copyLink(event) {
  const link = closest('a.copy', event)
  if (!(link instanceof HTMLAnchorElement) || !navigator.clipboard) return
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
}

/** @param {string} message */
function announce(message) {
  const found = document.getElementById('announcement')
  const status = found ?? document.body.appendChild(document.createElement('p'))
  status.id = 'announcement'
  status.className = 'sr-only'
  status.setAttribute('role', 'status')
  status.textContent = message
}

/** @type {Map<string, Promise<Document>>} */
const matrices = new Map()

/** The full matrix at an address, fetched once. @param {URL} address */
function fetchMatrix(address) {
  const known = matrices.get(address.pathname)
  if (known) return known
  const matrix = fetch(address.pathname).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText)
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  })
  matrices.set(address.pathname, matrix)
  matrix.catch(() => matrices.delete(address.pathname))
  return matrix
}

/** @param {MouseEvent} event */
async function openCell(event) {
  const link = closest('a[data-cell]', event)
  const dialog = document.getElementById('cell-detail')
  if (!(link instanceof HTMLAnchorElement && dialog instanceof HTMLDialogElement)) return
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const address = new URL(link.href)
  const body = dialog.querySelector('[data-detail]')
  const more = dialog.querySelector('[data-detail-link]')
  const row = dialog.querySelector('[data-detail-row]')
  if (!(body instanceof HTMLElement && more instanceof HTMLAnchorElement)) return
  if (!(row instanceof HTMLAnchorElement)) return
  more.href = link.href
  row.hidden = true
  body.textContent = body.dataset.loading ?? ''
  dialog.showModal()
  try {
    const matrix = await fetchMatrix(address)
    body.replaceChildren(...cellContent(matrix, address.hash.slice(1)))
    row.href = rowAddress(matrix, address.hash.slice(1))
    row.hidden = false
  } catch {
    location.assign(link.href)
  }
}

/** What the full matrix says in one cell, under the name of skill, role and level. @param {Document} matrix @param {string} id */
function cellContent(matrix, id) {
  const cell = matrix.getElementById(id)
  const skill = cell?.parentElement?.querySelector('th a')
  if (!cell || !skill) throw new Error(`no cell ${id}`)
  const heading = document.createElement('h2')
  heading.className = 'mb-3 pe-8 font-serif text-xl font-semibold'
  heading.append(document.importNode(skill, true))
  const content = [...cell.childNodes].map((node) => document.importNode(node, true))
  const copy = content.flatMap((node) =>
    node instanceof Element ? [...node.querySelectorAll('a.copy')] : [],
  )
  for (const link of copy) link.remove()
  return [heading, ...content]
}

/** Where all levels of the skill of a cell stand in a row. @param {Document} matrix @param {string} id */
function rowAddress(matrix, id) {
  const link = matrix.getElementById(id)?.parentElement?.querySelector('th a[data-row]')
  return link?.getAttribute('href') ?? `#${id}`
}

/** Closes a dialog by a click beside it. @param {Event} event */
function closeByBackdrop(event) {
  if (event.target instanceof HTMLDialogElement) event.target.close()
}

/** On narrow screens the full matrix shows one level: the one of the cell in the address. */
function showLevelOfAddress() {
  const cell = document.getElementById(location.hash.slice(1))
  if (!(cell instanceof HTMLTableCellElement)) return
  const choice = document.getElementById(`show-${cell.cellIndex}`)
  if (!(choice instanceof HTMLInputElement)) return
  choice.checked = true
  cell.scrollIntoView()
}

function unfoldForPrint() {
  for (const fold of document.querySelectorAll('details')) fold.open = true
}

keepTheme()
showLevelOfAddress()
addEventListener('hashchange', showLevelOfAddress)
addEventListener('beforeprint', unfoldForPrint)
document.addEventListener('click', keepAnchor)
document.addEventListener('click', copyLink)
document.addEventListener('click', openCell)
document.getElementById('cell-detail')?.addEventListener('click', closeByBackdrop)
