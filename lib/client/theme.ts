/** Stores the chosen theme; the script in the head applies it before the first paint. */
export function keepTheme(): void {
  const root = document.documentElement
  const chosen = document.getElementById(`theme-${root.dataset.theme ?? 'system'}`)
  if (chosen instanceof HTMLInputElement) chosen.checked = true
  document.getElementById('theme-menu')?.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return
    const theme = event.target.value
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    try {
      if (theme === 'system') localStorage.removeItem('theme')
      else localStorage.setItem('theme', theme)
    } catch {
      // Without storage the choice applies to this page only.
    }
  })
}
