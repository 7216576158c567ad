import { z } from 'zod'
import { contentRuleNames, levels } from '#lib/content/problems/rules.ts'
import { address, label, listOf, localized, text } from '#lib/content/schema/fields.ts'
import { siteOriginal } from '#lib/content/schema/original.ts'

const level = z.enum(levels, { error: 'is not a level → Write off, warn or error.' })

export const siteSchema = z.strictObject({
  name: localized(label).meta({ description: 'The name of the site.' }),
  description: localized(text).meta({ description: 'One sentence that says what the site is for.' }),
  url: address
    .regex(/[^/]$/, { error: 'ends with a slash → Remove the slash at the end.' })
    .meta({ description: 'The public address of the site, without a slash at its end.' }),
  source: z
    .strictObject({
      repository: address.meta({ description: 'The address of the repository that holds the content.' }),
      file: address
        .regex(/\{path\}/, {
          error: 'has no {path} → Put {path} where the path of a content file belongs.',
        })
        .meta({
          description: 'The address of one content file, with {path} for its path below the content folder.',
        }),
    })
    .optional()
    .meta({ description: 'Where the content is kept, for links to it.' }),
  licence: z
    .strictObject({
      name: label.meta({ description: 'The name of the licence, such as CC BY 4.0.' }),
      url: address.meta({ description: 'The address of the text of the licence.' }),
    })
    .meta({ description: 'The licence of the content.' }),
  locales: listOf(text).meta({
    description: 'The languages of the site, in the order of the language switch.',
  }),
  checks: z
    .record(z.string().meta({ enum: contentRuleNames }), level)
    .optional()
    .meta({
      description: `How much the check minds what a rule finds: off, warn or error; rules that are not named here warn. The rules are ${contentRuleNames.join(', ')}.`,
    }),
  defaultLocale: text.meta({
    description: 'The language in which the content is written first; one of the locales.',
  }),
  original: siteOriginal,
})

export type SiteFile = z.infer<typeof siteSchema>
