import type { AddressBook, RoleInBook } from '#lib/addresses/address-book.ts'
import type { Parameters } from '#lib/addresses/templates.ts'
import { inOrder } from '#lib/model/compare/role-pairs.ts'

type Named = { readonly id: string; readonly aliases: readonly string[] }

/**
 * The parameters of an address with current ids and in canonical order. Undefined where an id does not exist, or not in
 * this combination: twice the same role or level, or a skill that the role does not require.
 */
export function canonicalParameters(book: AddressBook, given: Parameters): Parameters | undefined {
  const found: Record<string, string> = {}
  if (given.locale !== undefined) {
    const locale = book.locales.find((known) => isSame(known, given.locale))
    if (locale === undefined) return undefined
    found.locale = locale
  }
  if (given.skill !== undefined) {
    const skill = findNamed(book.skills, given.skill)
    if (!skill) return undefined
    found.skill = skill.id
  }
  if (given.part !== undefined) found.part = given.part
  if (given.role === undefined) return found
  const role = findNamed(book.roles, given.role)
  const ofRole = role && parametersOfRole(book, role, { ...given, ...found })
  return ofRole && { ...found, ...ofRole }
}

function parametersOfRole(book: AddressBook, role: RoleInBook, given: Parameters): Parameters | undefined {
  if (given.skill !== undefined && !role.skills.includes(given.skill)) return undefined
  if (given.other !== undefined) {
    const other = findNamed(book.roles, given.other)
    if (!other || other === role) return undefined
    const [first, second] = inOrder(role.id, other.id)
    return { role: first, other: second }
  }
  if (given.from === undefined || given.to === undefined) return { role: role.id }
  const [from, to] = [given.from, given.to]
    .map((given) => role.levels.findIndex((level) => isSame(level, given)))
    .toSorted((a, b) => a - b)
    .map((index) => role.levels[index])
  return from === undefined || to === undefined || from === to ? undefined : { role: role.id, from, to }
}

const isSame = (known: string, given: string | undefined) => known.toLowerCase() === given?.toLowerCase()

function findNamed<Item extends Named>(items: readonly Item[], given: string): Item | undefined {
  return (
    items.find(({ id }) => isSame(id, given)) ??
    items.find(({ aliases }) => aliases.some((alias) => isSame(alias, given)))
  )
}
