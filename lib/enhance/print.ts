/** Paper cannot be unfolded. */
export function unfoldForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}
