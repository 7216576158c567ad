/** The link of a cell or of a skill name; other links are in texts. */
const ofCell = ':scope > a'
const stops = 'td > a, th > a:first-of-type'

/**
 * Each table of a matrix has one tab stop; arrow keys, Home and End (with Ctrl: of the complete matrix) move between
 * cells. It stays a plain table: the role `grid` would take over the keys with which screen readers read tables. Cells
 * in a closed domain and hidden ones are skipped.
 */
export function moveByArrows(): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table.matrix, table.full-matrix')]
  // Marking every cell, and laying out the complete page so that it scrolls to the focus, are deferred until the first
  // of these keys moves the focus.
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
    // A cell may be taller than the window.
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

/** Shows the keyboard hint while a cell has visible focus. */
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
  const cells = [...table.querySelectorAll<HTMLElement>(stops)]
  const stop = cells.find((cell) => cell === document.activeElement) ?? cells[0]
  for (const cell of cells) if (cell !== stop) cell.tabIndex = -1
  table.addEventListener('focusin', ({ target }) => keepStop(table, target))
}

/** Tab returns to the cell that had the focus last, or to a visible one if that is hidden. */
function keepStop(table: HTMLTableElement, focused: EventTarget | null): void {
  const all = [...table.querySelectorAll<HTMLElement>(stops)]
  const stop = all.find((link) => link.tabIndex >= 0)
  const isCell = focused instanceof HTMLElement && focused.matches(stops)
  if (!stop || focused === stop || (!isCell && stop.checkVisibility())) return
  const next = isCell ? focused : all.find(isVisible)
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
  const rows = tables.flatMap((table) => [...table.tBodies].flatMap(({ rows }) => [...rows]))
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
    if (link && isVisible(link)) return link
  }
  return undefined
}

const isVisible = (element: HTMLElement): boolean => element.checkVisibility()
