/** Has the whole page laid out before a key first moves the focus, so that it is scrolled to where the focus is. */
export function layOutForKeys(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Tab' || key.startsWith('Arrow')) document.documentElement.dataset.keys = ''
  })
}
