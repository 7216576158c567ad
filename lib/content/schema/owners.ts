import { z } from 'zod'
import { id, listOf } from '#lib/content/schema/fields.ts'

const handle = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not a handle → Write the handle of an account, such as ada-lovelace, without an @.',
})

const expertsBy = (key: z.ZodString, description: string) =>
  z.record(key, listOf(handle)).optional().meta({ description })

export const ownersSchema = z.strictObject({
  skills: expertsBy(id, 'The experts of a skill, by its id.'),
  roles: expertsBy(id, 'The experts of a role, by its id.'),
  domains: expertsBy(id, 'The experts of all skills of a domain, by its id.'),
  families: expertsBy(id, 'The experts of all roles of a family, by its id.'),
  locales: expertsBy(z.string(), 'The experts of translations into a language.'),
})
