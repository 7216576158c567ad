import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import type { Named } from '#lib/content/problems/unique.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

/** Warns about unreferenced skills, groups, domains and families. */
export function warnOfUnused({ base, skills }: Drafts, catalog: Catalog, report: Report): void {
  const usedSkills = new Set<string>([
    ...catalog.roles.flatMap(({ requirements }) => requirements.map(({ skill }) => skill.id)),
    ...catalog.skills.flatMap(({ related }) => related),
  ])
  for (const { original } of skills.values()) {
    if (usedSkills.has(original.id)) continue
    const message = `No role requires ${original.id}, and no other skill is related to it.`
    report(
      warning(
        original.source.locationAt(0),
        message,
        'Require it in a role, list it under related, or remove the file.',
        'unused',
      ),
    )
  }
  const usedDomains = new Set<string>(catalog.skills.flatMap(({ domain, group }) => [domain.id, group.id]))
  const usedFamilies = new Set<string>(catalog.roles.map(({ family }) => family.id))
  const emptyDomains = new Set<string>(
    catalog.domains.flatMap(({ id, groups }) => (usedDomains.has(id) ? [] : groups.map((group) => group.id))),
  )
  const domains = base.domains?.named.filter(({ id }) => !emptyDomains.has(id)) ?? []
  warnOf(domains, usedDomains, 'No skill belongs to', report)
  warnOf(base.families?.named ?? [], usedFamilies, 'No role belongs to', report)
}

function warnOf(named: readonly Named[], used: ReadonlySet<string>, start: string, report: Report): void {
  for (const { id, location } of named) {
    if (!used.has(id))
      report(warning(location, `${start} ${quote(id)}.`, 'Remove it, or add what belongs to it.', 'unused'))
  }
}
