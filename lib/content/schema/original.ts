import { z } from 'zod'
import { id } from '#lib/content/schema/fields.ts'

/** The hash of an original when it was translated. */
const hash = z.string().regex(/^[bcdfghjkmnpqrstv]{8}$/, {
  error: 'is not a valid hash → Let npm run translations -- --confirm write it.',
})

const description =
  'What the originals said when they were translated, a hash each; npm run translations -- --confirm writes them. Left out, git knows.'

function hashes<const Key extends string>(...keys: readonly Key[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, hash.optional()])))
}

/** Hashes of labels, by the id of their owner. */
const hashesById = (...keys: readonly string[]) => z.record(id, hashes(...keys))
const sections = z.record(id, hash).optional()

export const skillOriginal = hashes('name', 'summary', 'keywords', 'intro')
  .extend({ sections })
  .optional()
  .meta({ description })

export const roleTextOriginal = z.strictObject({ sections }).optional().meta({ description })

export const roleOriginal = hashes('name', 'summary')
  .extend({
    levels: hashesById('title', 'focus', 'stack').optional(),
    next: z.record(id, hash).optional(),
  })
  .optional()
  .meta({ description })

/** For base files, which contain their translations: by locale. */
const inLanguages = (own: z.ZodType) => z.record(z.string(), own).optional().meta({ description })

export const siteOriginal = inLanguages(hashes('name', 'description'))
export const laddersOriginal = inLanguages(
  z.strictObject({
    ladders: hashesById('name').optional(),
    levels: hashesById('name', 'short').optional(),
  }),
)
export const proficiencyOriginal = inLanguages(hashesById('letter', 'name', 'meaning'))
export const taxonomyOriginal = inLanguages(hashesById('name'))
