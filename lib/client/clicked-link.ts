/** The link around what an event happened on, if it matches the selector. */
export function closestLink(selector: string, event: Event): HTMLAnchorElement | undefined {
  const found = event.target instanceof Element ? event.target.closest(selector) : null
  return found instanceof HTMLAnchorElement ? found : undefined
}

/** Whether a click means this very tab, and not a new one, a download or a menu. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
