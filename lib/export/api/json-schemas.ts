import { z } from 'zod'
import type { SchemaName } from '#lib/export/api/schema-names.ts'
import { documentSchema } from '#lib/export/api/schemas.ts'

/** What a document of the open data holds, in JSON Schema 2020-12. */
export function jsonSchema(name: SchemaName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(documentSchema(name), {
    // Readers of the schema do not need what follows from the rest, or from how zod checks it.
    override: ({ jsonSchema: json }) => {
      if (json.format === 'date') delete json.pattern
      if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
      if (json.enum) delete json.type
      delete json.propertyNames
    },
  })
}
