import type { AddressBook } from '#lib/addresses/address-book.ts'
import { canonicalParameters } from '#lib/addresses/parameters.ts'
import {
  type AddressTemplate,
  addressTemplates,
  fillTemplate,
  isAvailable,
} from '#lib/addresses/templates.ts'

export type FoundAddress = {
  readonly template: AddressTemplate
  /** The canonical path below the base path; other paths are redirected to it. */
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
 * The address at a path below the base path. Former ids, two levels or two roles in reverse order, and upper case are
 * accepted. Undefined where the site has no such address.
 */
export function findAddress(book: AddressBook, path: string): FoundAddress | undefined {
  for (const { template, pattern } of matchers) {
    const match = isAvailable(book, template) && pattern.exec(path)
    const parameters = match && canonicalParameters(book, { ...match.groups })
    if (parameters) return { template, path: fillTemplate(template, parameters) }
  }
  return undefined
}
