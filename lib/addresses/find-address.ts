import type { AddressBook } from '#lib/addresses/address-book.ts'
import { canonicalParameters } from '#lib/addresses/parameters.ts'
import { type AddressTemplate, addressTemplates, fillTemplate, isThere } from '#lib/addresses/templates.ts'

export type FoundAddress = {
  readonly template: AddressTemplate
  /** Where the page or file is, below the base path; whoever asks for another path is redirected to it. */
  readonly path: string
}

const matchers = addressTemplates.map((template) => ({
  template,
  pattern: new RegExp(
    `^${template.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/.]+)')}$`,
    'i',
  ),
}))

/**
 * What a path below the base path leads to. It is also found by former ids, with two levels or two roles in the other
 * order, and in capitals. Undefined where the site has no such address.
 */
export function findAddress(book: AddressBook, path: string): FoundAddress | undefined {
  for (const { template, pattern } of matchers) {
    const match = isThere(book, template) && pattern.exec(path)
    const parameters = match && canonicalParameters(book, { ...match.groups })
    if (parameters) return { template, path: fillTemplate(template, parameters) }
  }
  return undefined
}
