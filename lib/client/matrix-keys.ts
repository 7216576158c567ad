/** The link of a cell or of the name of a skill; other links are in a text. */
const ofCell = ':scope > a'

/**
 * Cells of a matrix are one stop of the Tab key a table, and arrow keys, Home and End (with Ctrl: of the whole
 * matrix) go from one to the next. It stays a plain table: as a grid it would take from screen readers the keys
 * with which they read tables. What lies in a folded domain or is not shown is passed over.
 */
export function moveByArrows(): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table.matrix, table.full-matrix')]
  // Marking every cell, and laying out the whole page so that it scrolls to where the focus is, are left until somebody
  // needs it: before the first of these keys moves the focus.
  document.addEventListener('keydown', function makeStops({ key }) {
    if (key !== 'Tab' && !key.startsWith('Arrow')) return
    document.removeEventListener('keydown', makeStops)
    document.documentElement.dataset.keys = ''
    for (const table of tables) makeStop(table)
  })
  hintAtCells(tables)
  document.addEventListener('keydown', (event) => {
    const target = findTarget(tables, event)
    if (!target) return
    event.preventDefault()
    target.focus({ preventScroll: true })
    target.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // A cell may be higher than the window.
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

/** What the keys do is shown to who is at a cell by key. */
function hintAtCells(tables: readonly HTMLTableElement[]): void {
  const hint = document.querySelector<HTMLElement>('.keys-hint')
  if (!hint) return
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element && target.matches(':is(td, th) > a:focus-visible'))) return
    hint.hidden = !tables.some((table) => table.contains(target))
  })
  document.addEventListener('focusout', () => {
    hint.hidden = true
  })
}

function makeStop(table: HTMLTableElement): void {
  const cells = [...table.querySelectorAll<HTMLElement>('td > a')]
  const stop = cells.find((cell) => cell === document.activeElement) ?? cells[0]
  for (const cell of cells) if (cell !== stop) cell.tabIndex = -1
  table.addEventListener('focusin', ({ target }) => keepStop(table, target))
}

/** Tab comes back to the cell that had the focus last, or when it is no longer shown to one that is. */
function keepStop(table: HTMLTableElement, focused: EventTarget | null): void {
  const stop = table.querySelector<HTMLElement>('td > a:not([tabindex])')
  const isCell = focused instanceof HTMLElement && focused.matches('td > a')
  if (!stop || focused === stop || (!isCell && stop.checkVisibility())) return
  const next = isCell ? focused : [...table.querySelectorAll<HTMLElement>('td > a')].find(isShown)
  if (!next) return
  stop.tabIndex = -1
  next.removeAttribute('tabindex')
}

function findTarget(tables: readonly HTMLTableElement[], event: KeyboardEvent): HTMLElement | undefined {
  const { target, key, ctrlKey } = event
  if (event.altKey || event.metaKey || event.shiftKey) return undefined
  const isArrow = key.startsWith('Arrow')
  if (isArrow ? ctrlKey : key !== 'Home' && key !== 'End') return undefined
  if (!(target instanceof Element) || !target.matches('td > a, th > a')) return undefined
  const cell = target.closest('td, th')
  const row = cell?.closest('tr')
  if (!(cell instanceof HTMLTableCellElement && row && tables.some((table) => table.contains(row)))) {
    return undefined
  }
  const rows = tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])])
  const isInColumn = /Up|Down/.test(key)
  const line = (ctrlKey || isInColumn ? rows : [row]).flatMap(({ cells }) =>
    isInColumn ? (cells[cell.cellIndex] ?? []) : [...cells],
  )
  const toTheEnd = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (!['Home', 'ArrowDown', toTheEnd].includes(key)) line.reverse()
  return firstLink(isArrow ? line.slice(line.indexOf(cell) + 1) : line)
}

function firstLink(cells: readonly HTMLTableCellElement[]): HTMLElement | undefined {
  for (const cell of cells) {
    const link = cell.querySelector<HTMLElement>(ofCell)
    if (link && isShown(link)) return link
  }
  return undefined
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility()
