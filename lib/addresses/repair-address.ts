import type { AddressBook } from '#lib/addresses/address-book.ts'
import { findAddress } from '#lib/addresses/find-address.ts'

/** What a sentence appends to an address, and a tracker without a question mark. */
const added = /(?:&.*|[.,;:!?'"’”»)\]>*_]+)$/s

/**
 * Repairs a path below the base path that mail and chat programs have changed: with an escaped `#`, or with the end of a
 * sentence appended. The fragment includes its `#`, or is empty. Undefined where no address is found.
 */
export function repairAddress(
  book: AddressBook,
  path: string,
): { readonly path: string; readonly fragment: string } | undefined {
  const hash = path.indexOf('#')
  const page = (hash === -1 ? path : path.slice(0, hash)).replace(added, '').replace(added, '')
  const found = page === path ? undefined : findAddress(book, page)
  if (!found) return undefined
  const fragment = hash === -1 ? '' : `#${encodeURIComponent(path.slice(hash + 1))}`
  return { path: found.path, fragment }
}
