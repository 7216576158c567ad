import type { Base } from '#lib/content/base/base.ts'
import type { Report } from '#lib/content/problems/problem.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import { checkReference, checkRepeats, type Known } from '#lib/content/references/check-reference.ts'
import { ownersSchema } from '#lib/content/schema/owners.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { validator } from '#lib/content/yaml/validate.ts'
import { noOwners, type Owners } from '#lib/model/catalog/owners.ts'

const validate = validator(ownersSchema)

type Pages = { readonly skills: ReadonlySet<string>; readonly roles: ReadonlySet<string> }
type Kind = keyof Owners

/** Who decides on proposals; nobody without an owners.yaml. */
export function parseOwners({ files }: ContentFiles, base: Base, pages: Pages, report: Report): Owners {
  const file = files.find(({ kind }) => kind === 'owners')
  const found = file?.readable ? parseYaml(file.source, report) : undefined
  if (!file || !found) return noOwners
  const { complete, valid, locationOf, locationOfKey } = validate(file.source, found, report)
  for (const [kind, known] of Object.entries(knownIds(base, pages)) as [Kind, Known][]) {
    for (const [id, handles] of Object.entries(valid[kind] ?? {})) {
      checkReference(id, known, locationOfKey(kind, id), report)
      const given = (handles ?? []).map((handle) => handle ?? '')
      checkRepeats(given, (index) => locationOf(kind, id, index), report)
    }
  }
  return complete ? toOwners(complete) : noOwners
}

type OwnersFile = { readonly [Name in Kind]?: Readonly<Record<string, readonly string[]>> | undefined }

function toOwners(file: OwnersFile): Owners {
  const byId = (kind: Kind) => new Map(Object.entries(file[kind] ?? {}))
  return {
    skills: byId('skills'),
    roles: byId('roles'),
    domains: byId('domains'),
    families: byId('families'),
    locales: byId('locales'),
  }
}

function knownIds({ domains, families, locales }: Base, { skills, roles }: Pages): Record<Kind, Known> {
  const ids = (all: readonly { readonly id: string }[] | undefined) => all && new Set(all.map(({ id }) => id))
  return {
    skills: { what: 'skill', ids: skills, add: 'add it in skills/.' },
    roles: { what: 'role', ids: roles, add: 'add it in roles/.' },
    domains: { what: 'domain', ids: ids(domains?.all), add: 'add it to domains.yaml.' },
    families: { what: 'family', ids: ids(families?.all), add: 'add it to families.yaml.' },
    locales: {
      what: 'language',
      ids: locales && new Set(locales.all),
      add: 'add it to the locales of site.yaml.',
    },
  }
}
