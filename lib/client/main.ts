import { openCells } from './cell-detail.ts'
import { copyLinks } from './copy-link.ts'
import { keepAddress } from './language-link.ts'
import { followLevelOfAddress } from './level-of-address.ts'
import { moveByArrows } from './matrix-keys.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { openSearch } from './search-keys.ts'
import { keepTheme } from './theme.ts'

// Improves pages that already work. While it runs the browser is busy with the page: it listens, and no more.
keepTheme()
followLevelOfAddress()
unfoldForPrint()
keepAddress()
copyLinks()
openCells()
moveByArrows()
prefetchOnIntent()
openSearch()
fillSearchPage()

/** Opens every fold before printing: paper cannot be unfolded. */
function unfoldForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/** Fetches the search on its own page, where its script shows the results. */
async function fillSearchPage(): Promise<void> {
  const form = document.querySelector('form[data-search-page]')
  if (!(form instanceof HTMLFormElement)) return
  const { showSearchPage } = await import('#lib/search/ui/search-page.ts')
  showSearchPage(form)
}
