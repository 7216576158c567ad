import { z } from 'zod'
import { id, label, listOf, localized } from '#lib/content/schema/fields.ts'
import { laddersOriginal } from '#lib/content/schema/original.ts'

const levelSchema = z.strictObject({
  id: id.meta({
    description: 'The id of the level, used in headings and role files; unique over all ladders.',
  }),
  name: localized(label).meta({ description: 'The name of the level, such as Senior.' }),
  short: localized(label).meta({ description: 'A few letters for narrow columns, such as Sen.' }),
})

export const laddersSchema = z.strictObject({
  ladders: listOf(
    z.strictObject({
      id: id.meta({ description: 'The id of the ladder.' }),
      name: localized(label).meta({ description: 'The name of the ladder, such as Engineering.' }),
      levels: listOf(levelSchema)
        .max(9, { error: 'has too many levels → A ladder has one to nine levels.' })
        .meta({ description: 'The levels, from the lowest to the highest.' }),
    }),
  ).meta({ description: 'The ladders; the first is the default of every role.' }),
  original: laddersOriginal,
})

export type LaddersFile = z.infer<typeof laddersSchema>
