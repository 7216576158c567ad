import { addressBook } from '#lib/addresses/address-book.ts'
import { listAddresses } from '#lib/addresses/list-addresses.ts'
import { loadSite } from '#lib/content/load-site.ts'

// Prints every address of a content folder as JSON.
const [, , folder = ''] = process.argv
const { content } = loadSite(folder)
if (!content) throw new Error(`The content in ${folder} has errors.`)
const book = addressBook(content.catalog, {
  hasHistory: content.history !== undefined,
  hasSitemaps: false,
})
console.log(JSON.stringify([...listAddresses(book)]))
