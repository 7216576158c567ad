import { z } from 'zod'
import { former, id, line, localeTag, passage } from '#lib/community/change/values.ts'

function setText<Part extends string, Of extends z.ZodRawShape>(part: Part, of: Of, text: z.ZodString) {
  return z.strictObject({
    op: z.literal('setText'),
    part: z.literal(part),
    ...of,
    locale: localeTag.optional(),
    before: former.nullable(),
    after: text.nullable(),
  })
}

// The name of the original is part of `rename`.
const skillName = z.strictObject({ ...setText('skillName', { skill: id }, line).shape, locale: localeTag })
const roleName = z.strictObject({ ...setText('roleName', { role: id }, line).shape, locale: localeTag })

/** Sets one text in one locale, or removes it. */
export const setTextSchema = z.discriminatedUnion('part', [
  skillName,
  setText('skillSummary', { skill: id }, line),
  setText('skillIntro', { skill: id }, passage),
  /** `at` is a level or a proficiency. */
  setText('skillDescription', { skill: id, at: id }, passage),
  roleName,
  setText('roleSummary', { role: id }, line),
  setText('levelTitle', { role: id, level: id }, line),
  setText('levelFocus', { role: id, level: id }, line),
  /** `next` is the role that one moves to. */
  setText('moveReason', { role: id, next: id }, line),
  /** What the role itself says about a skill. */
  setText('roleDescription', { role: id, skill: id, level: id }, passage),
])
