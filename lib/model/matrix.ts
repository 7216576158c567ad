import type { Catalog } from '#lib/model/catalog.ts'
import type { Requirement, Role } from '#lib/model/role.ts'
import type { Domain } from '#lib/model/taxonomy.ts'

/** The requirements of one domain. */
export type MatrixSection = {
  readonly domain: Domain
  /** In the order of the grid; never empty. */
  readonly requirements: readonly Requirement[]
}

/** A role's requirements by domain; domains in the order in which the grid first names a skill of them. */
export function matrixSections(role: Role): readonly MatrixSection[] {
  const sections = new Map<Domain, Requirement[]>()
  for (const requirement of role.requirements) {
    const { domain } = requirement.skill
    const section = sections.get(domain)
    if (section) section.push(requirement)
    else sections.set(domain, [requirement])
  }
  return [...sections].map(([domain, requirements]) => ({ domain, requirements }))
}

/** The first three domains of a role in taxonomy order. */
export function keyDomains(catalog: Catalog, role: Role): readonly Domain[] {
  const asked = new Set(role.requirements.map((requirement) => requirement.skill.domain))
  return catalog.domains.filter((domain) => asked.has(domain)).slice(0, 3)
}
