import { z } from 'zod'
import { line } from '#lib/community/change/values.ts'

const longest = 60

/** Combining marks above this number in a row cover the lines around them. */
const pileOfMarks = /\p{M}{4}/u

/** A name as people see it: one line, without what looks like something else. */
export const displayName = line
  .max(longest, { error: `has more than ${longest} characters → Shorten it.` })
  .refine((name) => !/[<>@]/.test(name), { error: 'has one of the characters < > @ → Leave it out.' })
  .refine((name) => !/\p{Cf}/u.test(name), { error: 'has invisible characters → Leave them out.' })
  .refine((name) => !pileOfMarks.test(name), { error: 'has too many marks on a letter → Leave them out.' })
  .refine(hasOneScript, { error: 'mixes letters of different scripts in a word → Use one script.' })

const mixable = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const
const letters = mixable.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'))

/** Letters of these scripts look alike, so that a word with several of them imitates another one. */
function hasOneScript(name: string): boolean {
  return name.split(/\s+/).every((word) => letters.filter((script) => script.test(word)).length <= 1)
}

export const mailAddress = z
  .string()
  .trim()
  .max(200)
  .pipe(z.email({ error: 'is not an e-mail address → Write one such as ada@example.org.' }))
  .transform((mail) => mail.toLowerCase())
