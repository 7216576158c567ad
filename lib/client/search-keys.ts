import { closestLink, isPlainClick } from './clicked-link.ts'

/**
 * `/`, Ctrl-K (or ⌘K) and a click on a link with `data-search` open the search palette. Its script is loaded on first
 * use; if that fails, the link is followed.
 */
export function openSearch(): void {
  const link = document.querySelector('a[data-search]')
  if (!(link instanceof HTMLAnchorElement)) return
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return
    event.preventDefault()
    open(link)
  })
  document.addEventListener('click', (event) => {
    const clicked = closestLink('a[data-search]', event)
    if (!clicked || !isPlainClick(event)) return
    event.preventDefault()
    open(clicked)
  })
}

let isOpening = false

async function open(link: HTMLAnchorElement): Promise<void> {
  if (isOpening) return
  isOpening = true
  // Collects what is typed while the palette loads.
  let typed = ''
  const keep = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    typed += event.key
  }
  document.addEventListener('keydown', keep)
  try {
    const { openPalette } = await import('#lib/search/ui/palette.ts')
    openPalette(link, typed)
  } catch {
    location.assign(link.href)
  }
  document.removeEventListener('keydown', keep)
  isOpening = false
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey
  return event.key === '/' && !isWriting(event.target)
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
