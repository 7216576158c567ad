import { z } from 'zod'
import { id, label, listOf, localized } from '#lib/content/schema/fields.ts'
import { taxonomyOriginal } from '#lib/content/schema/original.ts'

export const familiesSchema = z.strictObject({
  families: listOf(
    z.strictObject({
      id: id.meta({ description: 'The id of the family.' }),
      name: localized(label).meta({ description: 'The name of the family.' }),
    }),
  ).meta({ description: 'The families of roles, in the order of the page.' }),
  original: taxonomyOriginal,
})
