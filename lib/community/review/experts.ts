import type { Operation } from '#lib/community/change/operation.ts'
import { type Target, targetsOf } from '#lib/community/change/targets.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import type { Owners } from '#lib/model/catalog/owners.ts'

type Content = { readonly catalog: Catalog; readonly owners: Owners }

/**
 * The handles of the experts who may decide on operations: on a translation those of its language, on everything else
 * those of the role or skill; else those of its family or domain. An expert has to be one for every operation. Empty
 * where nobody is named: then stewards decide.
 */
export function expertsOf(operations: readonly Operation[], content: Content): readonly string[] {
  const [first = [], ...others] = operations.map((operation) => expertsOfOne(operation, content))
  return [...new Set(first)].filter((handle) => others.every((experts) => experts.includes(handle)))
}

function expertsOfOne(operation: Operation, content: Content): readonly string[] {
  const targets = targetsOf(operation)
  const locale = targets.find((target) => target.locale !== undefined)?.locale
  const ofLocale = locale === undefined ? [] : (content.owners.locales.get(locale) ?? [])
  if (ofLocale.length > 0) return ofLocale
  const named = targets.flatMap((target) => expertsNamedFor(target, content.owners))
  return named.length > 0 ? named : targets.flatMap((target) => ofGroup(operation, target, content))
}

const expertsNamedFor = ({ kind, id }: Target, { roles, skills }: Owners): readonly string[] =>
  (kind === 'role' ? roles : skills).get(id) ?? []

/** The experts of the domain or family, also of a skill or role that is to be added. */
function ofGroup(
  operation: Operation,
  { kind, id }: Target,
  { catalog, owners }: Content,
): readonly string[] {
  if (operation.op === 'addSkill') return owners.domains.get(operation.after.domain) ?? []
  if (operation.op === 'addRole') return owners.families.get(operation.after.family) ?? []
  const family = kind === 'role' ? findRole(catalog, id)?.family : undefined
  if (family) return owners.families.get(family.id) ?? []
  const domain = kind === 'skill' ? findSkill(catalog, id)?.domain : undefined
  return domain ? (owners.domains.get(domain.id) ?? []) : []
}
