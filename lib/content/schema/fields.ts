import { z } from 'zod'
import { longestId } from '#lib/content/read/longest-id.ts'

/**
 * The error texts of these fields contain both halves of a problem, "what is wrong → how to fix it";
 * the parser adds the name and the value.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'is not a valid id → Use lower-case letters and digits, separated by single hyphens.',
  })
  .max(longestId, { error: `has more than ${longestId} characters → Shorten it: it becomes a file name.` })

const anyText = z.string().min(1, { error: 'is empty → Write a text, or remove the line.' })

/** One or a few sentences. */
export const text = anyText.max(2000, { error: 'has more than 2,000 characters → Shorten it to a sentence.' })

/** A name or a short label: it becomes a column or a lookup key in spreadsheets. */
export const label = anyText.max(200, { error: 'has more than 200 characters → Shorten it to a few words.' })

export const day = z.iso.date({
  error: 'is not a valid date → Write it as year-month-day, such as 2026-03-14.',
})

export const address = z.url({
  protocol: /^https?$/,
  error: 'is not a web address → Write the full address, beginning with https://.',
})

export const letter = z.string().regex(/^[\p{L}\p{N}]$/u, {
  error: 'is not a single letter → Write exactly one letter or digit.',
})

/** A text in the default locale, or one for each locale. */
export function localized(value: z.ZodString) {
  return z.union([value, z.record(z.string(), value)]).meta({
    description: 'A text in the default locale, or a text for each locale: the default one, and any other.',
  })
}

/** A list that must not be empty. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, { error: 'is an empty list → Add at least one item, or remove the line.' })
}
