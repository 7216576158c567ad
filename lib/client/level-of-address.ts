/** On narrow screens the full matrix shows one level: that of the cell in the address. */
export function followLevelOfAddress(): void {
  // Forces a layout, so it waits until the page is loaded and the browser has scrolled to the anchor.
  addEventListener('load', () => {
    measureChoice()
    showLevelOfAddress()
  })
  addEventListener('hashchange', showLevelOfAddress)
}

/** Sets the height of the sticky level switch as a CSS variable, so that anchors scroll to below it. */
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
  // The row starts with the name of the skill.
  cell.parentElement?.scrollIntoView()
}
