import { z } from 'zod'
import type { SchemaName } from '#lib/export/api/schema-names.ts'
import { address, byLocale, count, day, id, mapOf, pages, text, texts } from '#lib/export/api/schema-parts.ts'

const branch = z.strictObject({ id, url: address, pages, name: texts })

const site = z.strictObject({
  url: address,
  pages,
  name: texts,
  description: texts,
  locales: z.array(text),
  defaultLocale: text,
  repository: address.exactOptional(),
})
const level = z.strictObject({ id, url: address, name: texts, short: texts })
const ladder = z.strictObject({ id, url: address, name: texts, levels: z.array(level) })
const proficiency = z.strictObject({
  id,
  url: address,
  step: count,
  letter: texts,
  name: texts,
  meaning: texts,
})
const domain = branch.extend({ groups: z.array(branch) })
const family = branch

const cell = z.strictObject({ level: id, url: address, proficiency: id, mandatory: z.boolean() })
const description = z.strictObject({
  from: z.enum(['role', 'skill-level', 'skill-proficiency']),
  text: texts,
})

const skillEntry = z.strictObject({
  id,
  url: address,
  pages,
  name: texts,
  summary: texts,
  domain: id,
  group: id,
  updated: day.exactOptional(),
})
const skill = skillEntry.extend({
  aliases: z.array(id),
  keywords: byLocale(z.array(text)),
  links: z.array(z.strictObject({ title: text, url: address })),
  related: z.array(z.strictObject({ skill: id, url: address })),
  intro: texts.exactOptional(),
  byLevel: mapOf(texts),
  byProficiency: mapOf(texts),
  requiredBy: z.array(z.strictObject({ role: id, url: address, cells: z.array(cell) })),
})

const roleEntry = z.strictObject({
  id,
  url: address,
  pages,
  name: texts,
  summary: texts,
  family: id,
  ladder: id,
  counts: z.strictObject({
    skills: count,
    levels: count,
    cells: count,
    mandatory: count,
    optional: count,
    mandatorySkills: count,
  }),
  updated: day.exactOptional(),
})
const roleLevel = z.strictObject({
  id,
  url: address,
  title: texts.exactOptional(),
  focus: texts.exactOptional(),
  stack: byLocale(z.array(text)).exactOptional(),
})
const requirement = z.strictObject({
  skill: id,
  url: address,
  name: texts,
  cells: z.array(cell.extend({ description: description.exactOptional() })),
})
const role = roleEntry.extend({
  aliases: z.array(id),
  levels: z.array(roleLevel),
  next: z.array(z.strictObject({ role: id, url: address, level: id, reason: texts })),
  requirements: z.array(requirement),
})

const base = z.strictObject({
  ladders: z.array(ladder),
  scale: z.array(proficiency),
  domains: z.array(domain),
  families: z.array(family),
})

const contents = {
  site,
  levels: base.pick({ ladders: true }),
  scale: base.pick({ scale: true }),
  domains: base.pick({ domains: true }),
  families: base.pick({ families: true }),
  skills: z.strictObject({ skills: z.array(skillEntry) }),
  skill,
  roles: z.strictObject({ roles: z.array(roleEntry) }),
  role,
  all: z.strictObject({ site, ...base.shape, skills: z.array(skill), roles: z.array(role) }),
} as const satisfies Record<SchemaName, z.ZodObject>

/** What every document begins with. */
const head = z.strictObject({
  $schema: address,
  source: address,
  licence: z.strictObject({ name: text, url: address }),
  date: day.exactOptional(),
})

/** The schema of a document of the open data. */
export const documentSchema = (name: SchemaName) => head.extend(contents[name].shape)

type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> }
type Written<Schema extends z.ZodType> = Frozen<z.infer<Schema>>

export type ApiHead = Written<typeof head>
/** What a document holds behind its head. */
export type ApiContent<Name extends SchemaName> = Written<(typeof contents)[Name]>

export type ApiLadder = Written<typeof ladder>
export type ApiLevel = Written<typeof level>
export type ApiProficiency = Written<typeof proficiency>
export type ApiBranch = Written<typeof branch>
export type ApiDomain = Written<typeof domain>
export type ApiCell = Written<typeof cell>
export type ApiSkillEntry = Written<typeof skillEntry>
export type ApiRoleEntry = Written<typeof roleEntry>
export type ApiRoleLevel = Written<typeof roleLevel>
export type ApiRequirement = Written<typeof requirement>
