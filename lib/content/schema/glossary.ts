import { z } from 'zod'
import { listOf, text } from '#lib/content/schema/fields.ts'

export const glossarySchema = z.strictObject({
  terms: listOf(
    z.strictObject({
      term: text.meta({ description: 'The term in the default language of the site.' }),
      use: listOf(text).optional().meta({
        description:
          'How it is rendered, the usual form first, other right forms behind it; left out, the term stays as it is.',
      }),
      avoid: listOf(text).optional().meta({ description: 'Renderings that are not used here.' }),
      note: text.optional().meta({ description: 'When it is rendered how, for translators.' }),
    }),
  ).meta({ description: 'The terms that come again and again, so that each is the same on every page.' }),
})
