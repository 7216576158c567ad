import { z } from 'zod'
import { day, id, label, listOf, text } from '#lib/content/schema/fields.ts'
import { roleOriginal, roleTextOriginal } from '#lib/content/schema/original.ts'

const name = label.meta({ description: 'The name of the role.' })
const summary = text.meta({ description: 'One sentence that says what the role does.' })

const levelSchema = z.strictObject({
  title: label.optional().meta({ description: 'The title the role has at this level, where it differs.' }),
  focus: text.optional().meta({ description: 'One sentence: what the work is about at this level.' }),
  stack: listOf(label)
    .optional()
    .meta({ description: 'What is worked with at this level, one item a line.' }),
})

const moveSchema = z.strictObject({
  role: id.meta({ description: 'The id of the role that one moves to.' }),
  level: id.meta({ description: 'The level of that role at which one arrives.' }),
  reason: text.meta({ description: 'One sentence: why the move is a good one.' }),
})

/** On a numeric scale with one level, YAML parses a line such as `1` as a number; the parser uses the written text. */
const gridLine = z.union([z.string(), z.number()]).meta({
  description:
    'One cell for each level of the ladder: a letter of the scale, * behind it where it is mandatory, . where nothing is asked.',
})

export const roleSchema = z.strictObject({
  name,
  family: id.meta({ description: 'The id of a family out of families.yaml.' }),
  summary,
  ladder: id.optional().meta({ description: 'The id of a ladder out of ladders.yaml; left out, the first.' }),
  levels: z
    .record(id, levelSchema.nullable())
    .refine((levels) => Object.keys(levels).length > 0, {
      error: 'has no level → Write at least one level of the ladder.',
    })
    .meta({ description: 'The levels that the role has, by id, each with what is special about it.' }),
  next: listOf(moveSchema).optional().meta({ description: 'Roles that this one leads to.' }),
  requirements: z
    .record(id, gridLine)
    .refine((lines) => Object.keys(lines).length > 0, {
      error: 'has no line → Write at least one skill with its cells.',
    })
    .meta({
      description: 'What the role asks: one line a skill, one cell a level, in the order of the page.',
    }),
  aliases: listOf(id).optional().meta({ description: 'Former ids of the role, whose addresses lead here.' }),
  updated: day
    .optional()
    .meta({ description: 'When it was last changed, as 2026-03-14; left out, git knows.' }),
})

export const roleTranslationSchema = z.strictObject({
  name: name.optional(),
  summary: summary.optional(),
  levels: z.record(id, levelSchema).optional().meta({ description: 'By level id: title, focus and stack.' }),
  next: z.record(id, text).optional().meta({ description: 'By the id of the role moved to: the reason.' }),
  original: roleOriginal,
})

/** The front matter of a translation of a role text; the original has none. */
export const roleTextTranslationSchema = z.strictObject({ original: roleTextOriginal })

/** The texts of a role about one of its levels. */
export type RoleLevelFile = z.infer<typeof levelSchema>
