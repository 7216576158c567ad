import { z } from 'zod'
import { id, label, listOf, localized } from '#lib/content/schema/fields.ts'
import { taxonomyOriginal } from '#lib/content/schema/original.ts'

const groupSchema = z.strictObject({
  id: id.meta({ description: 'The id of the group; unique among all groups and domains.' }),
  name: localized(label).meta({ description: 'The name of the group.' }),
})

export const domainsSchema = z.strictObject({
  domains: listOf(
    z.strictObject({
      id: id.meta({ description: 'The id of the domain; unique among all groups and domains.' }),
      name: localized(label).meta({ description: 'The name of the domain.' }),
      groups: listOf(groupSchema).meta({
        description: 'The groups of the domain, in the order of the page.',
      }),
    }),
  ).meta({ description: 'The domains of skills, in the order of the page.' }),
  original: taxonomyOriginal,
})
