import type { AddressBook, RoleInBook } from '#lib/addresses/address-book.ts'
import type { Parameters } from '#lib/addresses/templates.ts'
import { inOrder } from '#lib/model/compare/role-pairs.ts'

type Named = { readonly id: string; readonly aliases: readonly string[] }

/**
 * The parameters of an address with current ids and in canonical order. Undefined where an id does not exist, or not in
 * this combination: twice the same role or level, or a skill that the role does not require.
 */
export function canonicalParameters(book: AddressBook, asked: Parameters): Parameters | undefined {
  const found: Record<string, string> = {}
  if (asked.locale !== undefined) {
    const locale = book.locales.find((known) => isSame(known, asked.locale))
    if (locale === undefined) return undefined
    found.locale = locale
  }
  if (asked.skill !== undefined) {
    const skill = findNamed(book.skills, asked.skill)
    if (!skill) return undefined
    found.skill = skill.id
  }
  if (asked.part !== undefined) found.part = asked.part
  if (asked.role === undefined) return found
  const role = findNamed(book.roles, asked.role)
  const ofRole = role && parametersOfRole(book, role, { ...asked, ...found })
  return ofRole && { ...found, ...ofRole }
}

function parametersOfRole(book: AddressBook, role: RoleInBook, asked: Parameters): Parameters | undefined {
  if (asked.skill !== undefined && !role.skills.includes(asked.skill)) return undefined
  if (asked.other !== undefined) {
    const other = findNamed(book.roles, asked.other)
    if (!other || other === role) return undefined
    const [first, second] = inOrder(role.id, other.id)
    return { role: first, other: second }
  }
  if (asked.from === undefined || asked.to === undefined) return { role: role.id }
  const [from, to] = [asked.from, asked.to]
    .map((asked) => role.levels.findIndex((level) => isSame(level, asked)))
    .toSorted((a, b) => a - b)
    .map((place) => role.levels[place])
  return from === undefined || to === undefined || from === to ? undefined : { role: role.id, from, to }
}

const isSame = (known: string, asked: string | undefined) => known.toLowerCase() === asked?.toLowerCase()

function findNamed<Item extends Named>(items: readonly Item[], asked: string): Item | undefined {
  return (
    items.find(({ id }) => isSame(id, asked)) ??
    items.find(({ aliases }) => aliases.some((alias) => isSame(alias, asked)))
  )
}
