/** On narrow screens the full matrix shows one level: the one of the cell in the address. */
export function followLevelOfAddress(): void {
  // It lays the page out, for which it waits until the page is there and the browser has scrolled by itself.
  addEventListener('load', () => {
    measureChoice()
    showLevelOfAddress()
  })
  addEventListener('hashchange', showLevelOfAddress)
}

/** Tells styles how high the choice of a level is, which sticks to the top: what is scrolled to stands below it. */
function measureChoice(): void {
  const choice = document.querySelector('.level-choice')
  if (!choice) return
  const measure = () => document.documentElement.style.setProperty('--bar-above', `${choice.clientHeight}px`)
  measure()
  new ResizeObserver(measure).observe(choice)
}

function showLevelOfAddress(): void {
  const cell = document.getElementById(location.hash.slice(1))
  if (!(cell instanceof HTMLTableCellElement)) return
  const choice = document.getElementById(`show-${cell.cellIndex}`)
  if (!(choice instanceof HTMLInputElement)) return
  choice.checked = true
  // Its row begins with the name of its skill.
  cell.parentElement?.scrollIntoView()
}
