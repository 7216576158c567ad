import { openCells } from './cell-detail.ts'
import { copyLinks } from './copy-link.ts'
import { keepAnchor } from './language-link.ts'
import { followLevelOfAddress } from './level-of-address.ts'
import { moveByArrows } from './matrix-keys.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { unfoldForPrint } from './print.ts'
import { openSearch } from './search-keys.ts'
import { fillSearchPage } from './search-page.ts'
import { keepTheme } from './theme.ts'

// Improves pages that already work. All listen at once, so that the first key and the first click are heard;
// what changes a page waits for a task of its own, since in this one the browser is still busy with the page.
keepTheme()
unfoldForPrint()
keepAnchor()
copyLinks()
openCells()
moveByArrows()
openSearch()
setTimeout(() => {
  followLevelOfAddress()
  prefetchOnIntent()
  fillSearchPage()
})
