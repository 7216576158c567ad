import { openCells } from './cell-detail.ts'
import { copyLinks } from './copy-link.ts'
import { keepAnchor } from './language-link.ts'
import { followLevelOfAddress } from './level-of-address.ts'
import { unfoldForPrint } from './print.ts'
import { openSearch } from './search-keys.ts'
import { keepTheme } from './theme.ts'

// Improves pages that already work.
keepTheme()
followLevelOfAddress()
unfoldForPrint()
keepAnchor()
copyLinks()
openCells()
openSearch()
