import { roleSchema } from '#lib/content/schema/role.ts'
import { type Validated, validator } from '#lib/content/yaml/validate.ts'

export type RoleFile = Validated<typeof roleSchema>

export const validateRole = validator(roleSchema)
