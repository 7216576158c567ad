import { z } from 'zod'
import { domainsSchema } from '#lib/content/schema/domains.ts'
import { familiesSchema } from '#lib/content/schema/families.ts'
import { glossarySchema } from '#lib/content/schema/glossary.ts'
import { laddersSchema } from '#lib/content/schema/ladders.ts'
import { ownersSchema } from '#lib/content/schema/owners.ts'
import { proficiencySchema } from '#lib/content/schema/proficiency.ts'
import { roleSchema, roleTextTranslationSchema, roleTranslationSchema } from '#lib/content/schema/role.ts'
import { siteSchema } from '#lib/content/schema/site.ts'
import { skillSchema, skillTranslationSchema } from '#lib/content/schema/skill.ts'

const schemas = {
  'site.json': siteSchema,
  'ladders.json': laddersSchema,
  'proficiency.json': proficiencySchema,
  'domains.json': domainsSchema,
  'families.json': familiesSchema,
  'owners.json': ownersSchema,
  'glossary.json': glossarySchema,
  'role.json': roleSchema,
  'role-translation.json': roleTranslationSchema,
  'role-text-translation.json': roleTextTranslationSchema,
  'skill.json': skillSchema,
  'skill-translation.json': skillTranslationSchema,
}

/** The JSON Schemas for editors, as text by file name. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // Draft 7 is what the YAML extensions of editors know best.
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
      return [name, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}
