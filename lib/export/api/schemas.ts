import {
  address,
  byLocale,
  day,
  flag,
  id,
  type JsonSchema,
  list,
  mapOf,
  object,
  optional,
  text,
  texts,
  whole,
} from '#lib/export/api/schema-parts.ts'

export type SchemaName =
  | 'site'
  | 'levels'
  | 'scale'
  | 'domains'
  | 'families'
  | 'skills'
  | 'skill'
  | 'roles'
  | 'role'
  | 'all'

export const schemaFile = (name: string) => `schema/${name}.json`

const pages = byLocale(address)
const branch = { id, url: address, pages, name: texts }

const site = {
  url: address,
  pages,
  name: texts,
  description: texts,
  locales: list(text),
  defaultLocale: text,
  repository: optional(address),
}
const level = object({ id, url: address, name: texts, short: texts })
const ladder = object({ id, url: address, name: texts, levels: list(level) })
const proficiency = object({ id, url: address, step: whole, letter: texts, name: texts, meaning: texts })
const domain = object({ ...branch, groups: list(object(branch)) })
const family = object(branch)

const cell = { level: id, url: address, proficiency: id, mandatory: flag }
const description = object({
  from: { enum: ['role', 'skill-level', 'skill-proficiency'] },
  text: texts,
})

const skillEntry = {
  id,
  url: address,
  pages,
  name: texts,
  summary: texts,
  domain: id,
  group: id,
  updated: optional(day),
}
const skill = {
  ...skillEntry,
  aliases: list(id),
  keywords: byLocale(list(text)),
  links: list(object({ title: text, url: address })),
  related: list(object({ skill: id, url: address })),
  intro: optional(texts),
  byLevel: mapOf(texts),
  byProficiency: mapOf(texts),
  requiredBy: list(object({ role: id, url: address, cells: list(object(cell)) })),
}

const counts = object({
  skills: whole,
  levels: whole,
  cells: whole,
  mandatory: whole,
  optional: whole,
  mandatorySkills: whole,
})
const roleEntry = {
  id,
  url: address,
  pages,
  name: texts,
  summary: texts,
  family: id,
  ladder: id,
  counts,
  updated: optional(day),
}
const roleLevel = object({
  id,
  url: address,
  title: optional(texts),
  focus: optional(texts),
  stack: optional(byLocale(list(text))),
})
const requirement = object({
  skill: id,
  url: address,
  name: texts,
  cells: list(object({ ...cell, description: optional(description) })),
})
const role = {
  ...roleEntry,
  aliases: list(id),
  levels: list(roleLevel),
  next: list(object({ role: id, url: address, level: id, reason: texts })),
  requirements: list(requirement),
}

const base = {
  ladders: list(ladder),
  scale: list(proficiency),
  domains: list(domain),
  families: list(family),
}

/** The JSON Schema (2020-12) of each document of the open data. */
export const schemas = {
  site: document(site),
  levels: document({ ladders: base.ladders }),
  scale: document({ scale: base.scale }),
  domains: document({ domains: base.domains }),
  families: document({ families: base.families }),
  skills: document({ skills: list(object(skillEntry)) }),
  skill: document(skill),
  roles: document({ roles: list(object(roleEntry)) }),
  role: document(role),
  all: document({ site: object(site), ...base, skills: list(object(skill)), roles: list(object(role)) }),
} as const satisfies Record<SchemaName, JsonSchema>

function document(content: Parameters<typeof object>[0]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...object({
      $schema: address,
      source: address,
      licence: object({ name: text, url: address }),
      date: optional(day),
      ...content,
    }),
  }
}
