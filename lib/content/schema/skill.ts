import { z } from 'zod'
import { address, day, id, label, listOf, text } from '#lib/content/schema/fields.ts'
import { skillOriginal } from '#lib/content/schema/original.ts'

const name = label.meta({ description: 'The name of the skill.' })
const summary = text.meta({ description: 'One sentence that says what the skill is, 60 to 140 characters.' })
const keywords = listOf(label).optional().meta({ description: 'Words by which people search for the skill.' })

export const skillSchema = z.strictObject({
  name,
  domain: id.meta({ description: 'The id of a domain out of domains.yaml.' }),
  group: id.meta({ description: 'The id of a group of that domain.' }),
  summary,
  keywords,
  links: listOf(
    z.strictObject({
      title: label.meta({ description: 'What the link leads to.' }),
      url: address.meta({ description: 'Where it leads, beginning with https://.' }),
    }),
  )
    .optional()
    .meta({ description: 'Where to read on.' }),
  related: listOf(id).optional().meta({ description: 'Ids of skills that are near to this one.' }),
  aliases: listOf(id).optional().meta({ description: 'Former ids of the skill, whose addresses lead here.' }),
  updated: day
    .optional()
    .meta({ description: 'When it was last changed, as 2026-03-14; left out, git knows.' }),
})

export const skillTranslationSchema = z.strictObject({
  name: name.optional(),
  summary: summary.optional(),
  keywords,
  original: skillOriginal,
})
