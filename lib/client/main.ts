import { openCells } from './cell-detail.ts'
import { copyLinks } from './copy-link.ts'
import { keepAddress } from './language-link.ts'
import { followLevelOfAddress } from './level-of-address.ts'
import { moveByArrows } from './matrix-keys.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { rememberStep } from './remember-step.ts'
import { openSearch } from './search-keys.ts'
import { keepTheme } from './theme.ts'

// Progressive enhancement. On load the browser is busy with the page, so this only adds event listeners.
keepTheme()
followLevelOfAddress()
unfoldForPrint()
keepAddress()
copyLinks()
openCells()
moveByArrows()
prefetchOnIntent()
openSearch()
rememberStep()
fillSearchPage()

/** Opens every `details` element before printing. */
function unfoldForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/** Loads the search on the search page, where it shows the results. */
async function fillSearchPage(): Promise<void> {
  const form = document.querySelector('form[data-search-page]')
  if (!(form instanceof HTMLFormElement)) return
  const { showSearchPage } = await import('#lib/search/ui/search-page.ts')
  showSearchPage(form)
}
