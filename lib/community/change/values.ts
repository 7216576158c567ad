import { z } from 'zod'
import { maxTextLength } from '#lib/content/markup/report-unsupported.ts'
import { explainForbidden, findForbidden } from '#lib/content/text/forbidden-characters.ts'
import { isVisible } from '#lib/content/text/visible.ts'

export { id } from '#lib/content/schema/fields.ts'

// Error texts have both halves of a problem, "what is wrong → how to fix it", as in the schemas of content files.

/** A BCP 47 language tag. */
export const localeTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, { error: 'is not a language tag → Write one such as de.' })
  .max(35)

const maxLineLength = 2000

/** Without blank lines at both ends, with LF line ends, composed. The indentation of the first line has a meaning. */
const toPassage = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
    .normalize('NFC')

/** Forms and clipboards add line ends. Other spaces, such as that before a French colon, stay as they are. */
const toLine = (text: string): string =>
  toPassage(text)
    .replace(/[ \t]*\n\s*/g, ' ')
    .trim()

function typed(limit: number, normalise: (text: string) => string) {
  const tooLong = `has more than ${limit.toLocaleString('en')} characters → Shorten it.`
  return z
    .string()
    .max(limit, { error: tooLong })
    .overwrite(normalise)
    .check(({ value, issues }) => {
      const [forbidden] = findForbidden(value)
      const message = forbidden
        ? explainForbidden(forbidden.character).join(' → ')
        : 'has no visible characters → Write a text, or remove it.'
      if (forbidden || !isVisible(value)) issues.push({ code: 'custom', input: value, message })
    })
}

/** A text of one line, as it was typed. */
export const line = typed(maxLineLength, toLine)

/** Markdown below a heading, as it was typed; it may have comments. */
export const passage = typed(maxTextLength, toPassage)

/** What a file said. Not restricted further: content that is valid today may be older than a rule. */
export const former = z
  .string()
  .max(100_000)
  .overwrite((text) => text.replace(/\r\n?/g, '\n'))

/** A requirement at one level. */
export const cell = z.strictObject({ proficiency: z.string().max(100), mandatory: z.boolean() })

/** By level id; a level without a cell does not require the skill. */
export const cells = z
  .record(z.string().max(100), cell)
  .refine((value) => Object.keys(value).length > 0, { error: 'has no cell → Require the skill somewhere.' })
