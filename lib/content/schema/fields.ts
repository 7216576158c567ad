import { z } from 'zod'
import { longestId } from '#lib/content/read/longest-id.ts'

/**
 * The error texts of these fields hold both halves of a problem, "what is wrong → how to mend it";
 * the reader puts the name and the value in front.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error:
      'is not written like an id → Write lower-case letters and digits, with single hyphens between them.',
  })
  .max(longestId, { error: `has more than ${longestId} letters → Shorten it: files are named after it.` })

const anyText = z.string().min(1, { error: 'is empty → Write a text, or remove the line.' })

/** A sentence or a few. */
export const text = anyText.max(2000, { error: 'has more than 2,000 letters → Shorten it to a sentence.' })

/** A name, or what stands where names stand: in a column of a matrix, which spreadsheets look up by it. */
export const label = anyText.max(200, { error: 'has more than 200 letters → Shorten it to a few words.' })

export const day = z.iso.date({
  error: 'is not a day → Write a day that exists as year-month-day, such as 2026-03-14.',
})

export const address = z.url({
  protocol: /^https?$/,
  error: 'is not a web address → Write it in full, beginning with https://.',
})

export const letter = z.string().regex(/^[\p{L}\p{N}]$/u, {
  error: 'is not one letter → Write exactly one letter or digit.',
})

/** A text of the default locale, or one for each locale that has it. */
export function localized(value: z.ZodString) {
  return z.union([value, z.record(z.string(), value)]).meta({
    description: 'A text in the default locale, or a text for each locale: the default one, and any other.',
  })
}

/** One line a thing: a list that may not be empty. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, { error: 'is an empty list → Write at least one, or remove the line.' })
}
