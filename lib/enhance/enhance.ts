import { openCells } from './cell-detail.ts'
import { copyLinks } from './copy-link.ts'
import { keepAddress } from './language-link.ts'
import { followLevelOfAddress } from './level-of-address.ts'
import { moveByArrows } from './matrix-keys.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { unfoldForPrint } from './print.ts'
import { openSearch } from './search-keys.ts'
import { fillSearchPage } from './search-page.ts'
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
