/** The documents of the open data, each with a schema of its own. */
export const schemaNames = [
  'site',
  'levels',
  'scale',
  'domains',
  'families',
  'skills',
  'skill',
  'roles',
  'role',
  'all',
] as const

export type SchemaName = (typeof schemaNames)[number]

export const schemaFile = (name: SchemaName) => `schema/${name}.json`
