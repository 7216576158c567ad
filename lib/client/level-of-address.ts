/** Frames without a movement after which an element counts as at rest. */
const framesAtRest = 10

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
  if (cell.parentElement) scrollUntilStill(cell.parentElement)
}

/**
 * Scrolls to an element until it stays where it is: domains that a scroll brings near the window get their real heights
 * after it. It ends when the reader scrolls.
 */
function scrollUntilStill(element: Element): void {
  const end = new AbortController()
  for (const gesture of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(gesture, () => end.abort(), { signal: end.signal, passive: true })
  }
  let still = 0
  let top = Number.NaN
  const step = () => {
    if (end.signal.aborted) return
    const moved = element.getBoundingClientRect().top
    still = moved === top ? still + 1 : 0
    if (still === framesAtRest) return end.abort()
    if (still === 0) element.scrollIntoView()
    top = element.getBoundingClientRect().top
    requestAnimationFrame(step)
  }
  step()
}
