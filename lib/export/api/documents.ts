import { apiDomain, apiFamily, apiLadder, apiProficiency, apiSite } from '#lib/export/api/base.ts'
import { jsonSchema } from '#lib/export/api/json-schemas.ts'
import { apiAddress } from '#lib/export/api/localized.ts'
import { apiRole, apiRoleEntry } from '#lib/export/api/role.ts'
import { type SchemaName, schemaFile, schemaNames } from '#lib/export/api/schema-names.ts'
import type { ApiContent, ApiHead } from '#lib/export/api/schemas.ts'
import { apiSkill, apiSkillEntry } from '#lib/export/api/skill.ts'
import { cached } from '#lib/model/catalog/cached.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { catalogueDate, latestDate, roleDate } from '#lib/site/metadata/provenance.ts'

type Document = {
  readonly schema: SchemaName
  readonly date: IsoDate | undefined
  /** Of the type of its schema, which is checked where it is made. */
  readonly content: object
}

/** A document, whose content is what the schema of this name says. */
const document = <Name extends SchemaName>(
  schema: Name,
  date: IsoDate | undefined,
  content: ApiContent<Name>,
): Document => ({ schema, date, content })

/** The files of the open data by their name below `/api/v1/`, each written on request. */
export function apiFiles(catalog: Catalog): ReadonlyMap<string, () => string> {
  return cached(
    catalog,
    'api',
    () =>
      new Map([
        ...documents(catalog).map(
          ([file, document]) => [file, () => write(catalog, file, document())] as const,
        ),
        ...schemaNames.map(
          (name) =>
            [
              schemaFile(name),
              () => toText({ $id: apiAddress(catalog, schemaFile(name)), ...jsonSchema(name) }),
            ] as const,
        ),
      ]),
  )
}

function documents(catalog: Catalog): readonly (readonly [string, () => Document])[] {
  const base = {
    ladders: () => catalog.ladders.map((ladder) => apiLadder(catalog, ladder)),
    scale: () => catalog.scale.map((proficiency) => apiProficiency(catalog, proficiency)),
    domains: () => catalog.domains.map((domain) => apiDomain(catalog, domain)),
    families: () => catalog.families.map((family) => apiFamily(catalog, family)),
  }
  const of = <Name extends SchemaName>(schema: Name, content: () => ApiContent<Name>) =>
    [`${schema}.json`, () => document(schema, catalogueDate(catalog), content())] as const
  return [
    of('site', () => apiSite(catalog)),
    of('levels', () => ({ ladders: base.ladders() })),
    of('scale', () => ({ scale: base.scale() })),
    of('domains', () => ({ domains: base.domains() })),
    of('families', () => ({ families: base.families() })),
    of('skills', () => ({ skills: catalog.skills.map((skill) => apiSkillEntry(catalog, skill)) })),
    of('roles', () => ({ roles: catalog.roles.map((role) => apiRoleEntry(catalog, role)) })),
    of('all', () => ({
      site: apiSite(catalog),
      ladders: base.ladders(),
      scale: base.scale(),
      domains: base.domains(),
      families: base.families(),
      skills: catalog.skills.map((skill) => apiSkill(catalog, skill)),
      roles: catalog.roles.map((role) => apiRole(catalog, role)),
    })),
    ...catalog.skills.map(
      (skill) =>
        [
          `skills/${skill.id}.json`,
          () => document('skill', skillDate(catalog, skill), apiSkill(catalog, skill)),
        ] as const,
    ),
    ...catalog.roles.map(
      (role) =>
        [`roles/${role.id}.json`, () => document('role', roleDate(role), apiRole(catalog, role))] as const,
    ),
  ]
}

const skillDate = (catalog: Catalog, skill: Skill): IsoDate | undefined =>
  latestDate([skill, ...requirementsOf(catalog, skill).map(({ role }) => role)])

/** Puts before a document what every one of them says: its schema, where it is, whose it is and of when. */
function write(catalog: Catalog, file: string, { schema, date, content }: Document): string {
  const head: ApiHead = {
    $schema: apiAddress(catalog, schemaFile(schema)),
    source: apiAddress(catalog, file),
    licence: catalog.site.licence,
    ...(date && { date }),
  }
  return toText({ ...head, ...content })
}

const toText = (content: object) => `${JSON.stringify(content)}\n`
