import type { Page } from '@playwright/test'

declare global {
  /** The element that had the focus at the last check. */
  var lastFocused: Element | null | undefined
}

/** Describes an element that had the focus while it was not visible. */
export type HiddenStop = string

/**
 * Presses a key the given number of times, or until the focus stays, and returns every stop that is not visible.
 */
export async function hiddenStops(page: Page, key: string, presses: number): Promise<readonly HiddenStop[]> {
  const hidden: HiddenStop[] = []
  await page.evaluate(lookAtFocus)
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press(key)
    const { isNew, fault } = await page.evaluate(lookAtFocus)
    if (!isNew) break
    if (!fault) continue
    // The browser lays out off-screen content while scrolling to it, which takes a frame or two.
    await page.waitForTimeout(300)
    const stillHidden = (await page.evaluate(lookAtFocus)).fault
    if (stillHidden) hidden.push(`${press}. ${key}: ${stillHidden}`)
  }
  return hidden
}

/**
 * Whether the focus has moved, and where it is not visible: outside the window, or covered at every sample point.
 * Elements with `pointer-events: none`, such as the hint at the bottom, cover too.
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
