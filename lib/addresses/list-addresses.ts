import type { AddressBook, RoleInBook } from '#lib/addresses/address-book.ts'
import {
  type AddressKind,
  type AddressTemplate,
  addressTemplates,
  fillTemplate,
  isAvailable,
  type Parameters,
} from '#lib/addresses/templates.ts'
import { inOrder } from '#lib/model/compare/role-pairs.ts'

export type ListedAddress = { readonly kind: AddressKind; readonly path: string }

/** A path and the canonical one that it redirects to. */
export type Redirect = { readonly from: string; readonly to: string }

/**
 * Every address of a site, each once, in the order of the templates; without the parts of the search index, whose
 * names only the index knows.
 */
export function* listAddresses(book: AddressBook): Generator<ListedAddress> {
  for (const template of addressTemplates) {
    if (!isListed(book, template)) continue
    for (const parameters of parametersOf(book, template)) {
      yield { kind: template.kind, path: fillTemplate(template, parameters) }
    }
  }
}

/** Every address with a former id or in reverse order, each once. */
export function* listRedirects(book: AddressBook): Generator<Redirect> {
  for (const template of addressTemplates) {
    if (!isListed(book, template)) continue
    for (const parameters of parametersOf(book, template)) {
      const to = fillTemplate(template, parameters)
      const paths = variantsOf(book, parameters).map((variant) => fillTemplate(template, variant))
      for (const from of new Set(paths)) if (from !== to) yield { from, to }
    }
  }
}

const isListed = (book: AddressBook, template: AddressTemplate) =>
  template.kind !== 'search-part' && isAvailable(book, template)

function* parametersOf(book: AddressBook, { path }: AddressTemplate): Generator<Parameters> {
  const locales = path.includes('{locale}') ? book.locales.map((locale) => ({ locale })) : [{}]
  for (const locale of locales) for (const rest of withoutLocale(book, path)) yield { ...locale, ...rest }
}

function* withoutLocale(book: AddressBook, path: string): Generator<Parameters> {
  if (!path.includes('{role}')) {
    yield* path.includes('{skill}') ? book.skills.map(({ id }) => ({ skill: id })) : [{}]
    return
  }
  for (const role of book.roles) {
    if (path.includes('{skill}')) yield* role.skills.map((skill) => ({ role: role.id, skill }))
    else if (path.includes('{from}')) yield* levelPairsOf(role)
    else if (path.includes('{other}')) yield* pairsOf(book, role)
    else yield { role: role.id }
  }
}

function* levelPairsOf({ id, levels }: RoleInBook): Generator<Parameters> {
  for (const [index, from] of levels.entries()) {
    for (const to of levels.slice(index + 1)) yield { role: id, from, to }
  }
}

function* pairsOf(book: AddressBook, { id }: RoleInBook): Generator<Parameters> {
  for (const other of book.roles) {
    const [first] = inOrder(id, other.id)
    if (other.id !== id && first === id) yield { role: id, other: other.id }
  }
}

/** All variants of an address, including the canonical one. */
function variantsOf(book: AddressBook, parameters: Parameters): readonly Parameters[] {
  const { from, to, other } = parameters
  const orders =
    from !== undefined && to !== undefined
      ? [parameters, { ...parameters, from: to, to: from }]
      : [parameters]
  const named = (['skill', 'role', 'other'] as const).reduce<readonly Parameters[]>((variants, name) => {
    const id = parameters[name]
    if (id === undefined) return variants
    const items = name === 'skill' ? book.skills : book.roles
    const names = [id, ...(items.find((item) => item.id === id)?.aliases ?? [])]
    return variants.flatMap((variant) => names.map((written) => ({ ...variant, [name]: written })))
  }, orders)
  if (other === undefined) return named
  const swapped = named.flatMap(({ role, other, ...rest }) =>
    role !== undefined && other !== undefined ? [{ ...rest, role: other, other: role }] : [],
  )
  return [...named, ...swapped]
}
