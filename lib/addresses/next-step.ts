import type { AddressBook, RoleInBook } from '#lib/addresses/address-book.ts'
import { inOrder } from '#lib/model/compare/role-pairs.ts'
import { stepPath } from '#lib/site/routes/routes.ts'

/**
 * Where somebody goes who has a role and a level: with another role in `to` to the comparison with it, otherwise to the comparison with the next level, from the highest level to the
 * career path, without a level of this role to its page. Undefined for any other address, or without a known role.
 */
export function findNextStep(book: AddressBook, path: string, query: string): string | undefined {
  const locale = book.locales.find((known) => path === `/${known}${stepPath}`)
  const wanted = new URLSearchParams(query)
  const role = book.roles.find(({ id }) => id === wanted.get('role'))
  if (locale === undefined || !role) return undefined
  const to = book.roles.find(({ id }) => id === wanted.get('to') && id !== role.id)
  if (to) return `/${locale}/compare/${inOrder(role.id, to.id).join('/')}${anchorOf(to, wanted.get('level'))}`
  const page = `/${locale}/roles/${role.id}`
  const index = role.levels.indexOf(wanted.get('level') ?? '')
  const [level, next] = role.levels.slice(index === -1 ? role.levels.length : index)
  if (level === undefined) return page
  return next === undefined ? `${page}/path` : `${page}/levels/${level}/${next}`
}

/** The anchor of what the other role requires, where it has the same level. */
const anchorOf = ({ id, levels }: RoleInBook, level: string | null): string =>
  level !== null && levels.includes(level) ? `#to-${id}--${level}` : ''
