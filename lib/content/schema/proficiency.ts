import { z } from 'zod'
import { id, label, letter, listOf, localized, text } from '#lib/content/schema/fields.ts'
import { proficiencyOriginal } from '#lib/content/schema/original.ts'

export const proficiencySchema = z.strictObject({
  scale: listOf(
    z.strictObject({
      id: id.meta({ description: 'The id of the proficiency, used in headings of skill files.' }),
      letter: localized(letter).meta({ description: 'One letter, the only one of its kind on the scale.' }),
      name: localized(label).meta({ description: 'The name of the proficiency, such as Working.' }),
      meaning: localized(text).meta({
        description: 'One sentence that says what it means to hold a skill like this.',
      }),
    }),
  )
    .max(9, { error: 'has too many steps → A scale has one to nine steps.' })
    .meta({ description: 'The scale, from the lowest proficiency to the highest.' }),
  original: proficiencyOriginal,
})
