import type { Page } from '@playwright/test'

/** The places where the focus stood and nothing of it was to be seen, in words. */
export type HiddenStop = string

/**
 * Presses a key so often, or until it moves the focus no further, and names each stop of which nothing is to be seen.
 */
export async function hiddenStops(page: Page, key: string, presses: number): Promise<readonly HiddenStop[]> {
  const hidden: HiddenStop[] = []
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press(key)
    let stop = await page.evaluate(describeFocus, false)
    if (stop === 'end') break
    // What was out of sight is laid out while it is scrolled to, which takes the browser a frame or two.
    if (stop !== 'seen') {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
      stop = await page.evaluate(describeFocus, true)
    }
    if (stop !== 'seen' && stop !== 'end') hidden.push(`${press}. ${key}: ${stop}`)
  }
  return hidden
}

/**
 * What has the focus, if nothing of it is to be seen: it is out of the window, or below something else at each point
 * that is looked at. What lets the pointer through, as a hint at the foot does, covers as well. Else whether it is seen,
 * or has not moved.
 */
function describeFocus(isSecondLook: boolean): string {
  const focused = document.activeElement
  const before = document.querySelector('[data-stop]')
  if (!focused || focused === document.body || (!isSecondLook && focused === before)) return 'end'
  before?.removeAttribute('data-stop')
  focused.setAttribute('data-stop', '')
  const covers = [...document.querySelectorAll('.keys-hint')].map((one) => one.getBoundingClientRect())
  const inside = (part: number, from: number, to: number) => from + (to - from) * part
  const seenAt = (x: number, y: number) => {
    const found = document.elementFromPoint(x, y)
    const isCovered = covers.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    return !isCovered && found !== null && (focused.contains(found) || found.contains(focused))
  }
  const parts = [0.06, 0.25, 0.5, 0.75, 0.94]
  const isSeen = [...focused.getClientRects()].some((box) =>
    parts.some((down) =>
      parts.some((along) => seenAt(inside(along, box.left, box.right), inside(down, box.top, box.bottom))),
    ),
  )
  if (isSeen) return 'seen'
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  const box = [left, top, right, bottom].map(Math.round).join(' ')
  return `${focused.outerHTML.slice(0, 100)} at ${box}, page at ${Math.round(scrollY)}`
}
