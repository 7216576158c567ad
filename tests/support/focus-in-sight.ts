import type { Page } from '@playwright/test'

declare global {
  /** What had the focus when it was last looked at. */
  var lastFocused: Element | null | undefined
}

/** A place where the focus stood and nothing of it was to be seen, in words. */
export type HiddenStop = string

/**
 * Presses a key so often, or until it moves the focus no further, and names each stop of which nothing is to be seen.
 */
export async function hiddenStops(page: Page, key: string, presses: number): Promise<readonly HiddenStop[]> {
  const hidden: HiddenStop[] = []
  await page.evaluate(lookAtFocus)
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press(key)
    const { isNew, fault } = await page.evaluate(lookAtFocus)
    if (!isNew) break
    if (!fault) continue
    // What was out of sight is laid out while it is scrolled to, which takes the browser a frame or two.
    await page.waitForTimeout(300)
    const stillHidden = (await page.evaluate(lookAtFocus)).fault
    if (stillHidden) hidden.push(`${press}. ${key}: ${stillHidden}`)
  }
  return hidden
}

/**
 * Whether the focus is elsewhere than before, and where nothing of it is to be seen: it is out of the window, or below
 * something else at each point that is looked at. What lets the pointer through, as a hint at the foot does, covers as
 * well.
 */
function lookAtFocus(): { readonly isNew: boolean; readonly fault?: HiddenStop } {
  const focused = document.activeElement
  const isNew = focused !== globalThis.lastFocused
  globalThis.lastFocused = focused
  if (!focused || focused === document.body) return { isNew: false }
  const covers = [...document.querySelectorAll('.keys-hint')].map((one) => one.getBoundingClientRect())
  const inside = (part: number, from: number, to: number) => from + (to - from) * part
  const seenAt = (x: number, y: number) => {
    const found = document.elementFromPoint(x, y)
    const isCovered = covers.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    return !isCovered && found !== null && (focused.contains(found) || found.contains(focused))
  }
  const parts = [0.5, 0.25, 0.75, 0.06, 0.94]
  const isSeen = [...focused.getClientRects()].some((box) =>
    parts.some((down) =>
      parts.some((along) => seenAt(inside(along, box.left, box.right), inside(down, box.top, box.bottom))),
    ),
  )
  if (isSeen) return { isNew }
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  const box = [left, top, right, bottom].map(Math.round).join(' ')
  return { isNew, fault: `${focused.outerHTML.slice(0, 100)} at ${box}, page at ${Math.round(scrollY)}` }
}
