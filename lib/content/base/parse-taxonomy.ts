import type { Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkUnique, type Named } from '#lib/content/problems/unique.ts'
import { domainsSchema } from '#lib/content/schema/domains.ts'
import { familiesSchema } from '#lib/content/schema/families.ts'
import { asDomainId, asFamilyId, asGroupId } from '#lib/content/yaml/as-id.ts'
import { checkLocales, type Locales, localize } from '#lib/content/yaml/localize.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { validator } from '#lib/content/yaml/validate.ts'
import type { Domain, Family } from '#lib/model/catalog/taxonomy.ts'

const validateDomains = validator(domainsSchema)
const validateFamilies = validator(familiesSchema)

/** The domains, and the location of each domain and group id. */
export type Domains = { readonly all: readonly Domain[]; readonly named: readonly Named[] }
/** The families, and the location of each id. */
export type Families = { readonly all: readonly Family[]; readonly named: readonly Named[] }

/** Undefined if any part is invalid. */
export function parseDomains(
  source: Source,
  locales: Locales | undefined,
  report: Report,
): Domains | undefined {
  const found = parseYaml(source, report)
  if (!found) return undefined
  if (locales) checkLocales(domainsSchema, found, source, locales, report)
  const { complete, locationOf } = validateDomains(source, found, report)
  if (!complete) return undefined
  const named = complete.domains.flatMap((domain, index): Named[] => [
    { id: domain.id, location: locationOf('domains', index, 'id') },
    ...domain.groups.map(
      ({ id }, at): Named => ({ id, location: locationOf('domains', index, 'groups', at, 'id') }),
    ),
  ])
  const all = complete.domains.map((domain) => ({
    id: asDomainId(domain.id),
    name: localize(domain.name, locales),
    groups: domain.groups.map(({ id, name }) => ({ id: asGroupId(id), name: localize(name, locales) })),
  }))
  return checkUnique(named, 'domains or groups', report) ? { all, named } : undefined
}

/** Undefined if any part is invalid. */
export function parseFamilies(
  source: Source,
  locales: Locales | undefined,
  report: Report,
): Families | undefined {
  const found = parseYaml(source, report)
  if (!found) return undefined
  if (locales) checkLocales(familiesSchema, found, source, locales, report)
  const { complete, locationOf } = validateFamilies(source, found, report)
  if (!complete) return undefined
  const named = complete.families.map(
    ({ id }, index): Named => ({ id, location: locationOf('families', index, 'id') }),
  )
  const all = complete.families.map(({ id, name }) => ({ id: asFamilyId(id), name: localize(name, locales) }))
  return checkUnique(named, 'families', report) ? { all, named } : undefined
}
