import type { Page } from '@playwright/test'

/** The places where the focus stood and nothing of it was to be seen, in words. */
export type HiddenStop = string

/**
 * Presses a key so often, or until it moves the focus no further, and names each stop of which nothing is to be seen.
 */
export async function hiddenStops(page: Page, key: string, presses: number): Promise<readonly HiddenStop[]> {
  const hidden: HiddenStop[] = []
  let before = await page.evaluate(placeOfFocus)
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press(key)
    const place = await page.evaluate(placeOfFocus)
    if (place === undefined || place === before) break
    before = place
    let stop = await page.evaluate(describeFocus)
    // What was out of sight is laid out while it is scrolled to, which takes the browser a frame or two.
    if (stop) {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
      stop = await page.evaluate(describeFocus)
    }
    if (stop) hidden.push(`${press}. ${key}: ${stop}`)
  }
  return hidden
}

/** The place of what has the focus among all elements of the page. */
function placeOfFocus(): number | undefined {
  const focused = document.activeElement
  if (!focused || focused === document.body) return undefined
  return [...document.querySelectorAll('*')].indexOf(focused)
}

/**
 * What has the focus, if nothing of it is to be seen: it is out of the window, or below something else at each point
 * that is looked at. What lets the pointer through, as a hint at the foot does, covers as well.
 */
function describeFocus(): string | undefined {
  const focused = document.activeElement
  if (!focused) return undefined
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
  if (isSeen) return undefined
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  const box = [left, top, right, bottom].map(Math.round).join(' ')
  return `${focused.outerHTML.slice(0, 100)} at ${box}, page at ${Math.round(scrollY)}`
}
