/** On narrow screens the full matrix shows one level: the one of the cell in the address. */
export function followLevelOfAddress(): void {
  // It lays the page out, for which it waits until the page is there.
  setTimeout(showLevelOfAddress)
  addEventListener('hashchange', showLevelOfAddress)
}

function showLevelOfAddress(): void {
  const cell = document.getElementById(location.hash.slice(1))
  if (!(cell instanceof HTMLTableCellElement)) return
  const choice = document.getElementById(`show-${cell.cellIndex}`)
  if (!(choice instanceof HTMLInputElement)) return
  choice.checked = true
  cell.scrollIntoView()
}
