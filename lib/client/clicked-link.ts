/** The closest link around the target of an event, if it matches the selector. */
export function closestLink(selector: string, event: Event): HTMLAnchorElement | undefined {
  const found = event.target instanceof Element ? event.target.closest(selector) : null
  return found instanceof HTMLAnchorElement ? found : undefined
}

/** Whether a click opens the link in the current tab, and not in a new one, as a download or a menu. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
