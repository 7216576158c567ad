import type { Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'

/** The requirements of one domain. */
export type MatrixSection = {
  readonly domain: Domain
  /** In the order of the grid; never empty. */
  readonly requirements: readonly Requirement[]
}

/** A role's requirements by domain; domains in the order of their first skill in the grid. */
export function matrixSections(role: Pick<Role, 'requirements'>): readonly MatrixSection[] {
  return byDomain(role.requirements).map(({ domain, items }) => ({ domain, requirements: items }))
}

/** A role's requirements in matrix order: domain by domain. */
export function requirementsByDomain(role: Pick<Role, 'requirements'>): readonly Requirement[] {
  return matrixSections(role).flatMap(({ requirements }) => requirements)
}

export type OfDomain<Item> = { readonly domain: Domain; readonly items: readonly Item[] }

/** Groups items by the domain of their skill; domains in the order of their first item. */
export function byDomain<Item extends { readonly skill: Skill }>(
  items: readonly Item[],
): readonly OfDomain<Item>[] {
  const found = new Map<Domain, Item[]>()
  for (const item of items) {
    const { domain } = item.skill
    const known = found.get(domain)
    if (known) known.push(item)
    else found.set(domain, [item])
  }
  return [...found].map(([domain, own]) => ({ domain, items: own }))
}

/** The three domains with the most cells, the largest first; ties in matrix order. */
export function keyDomains(role: Role): readonly Domain[] {
  const cellsIn = ({ requirements }: MatrixSection) =>
    requirements.reduce((sum, { cells }) => sum + cells.length, 0)
  return matrixSections(role)
    .toSorted((a, b) => cellsIn(b) - cellsIn(a))
    .slice(0, 3)
    .map(({ domain }) => domain)
}
