import { z } from 'zod'
import {
  addLineSchema,
  removeLineSchema,
  setCellSchema,
  setFieldSchema,
} from '#lib/community/change/field-operations.ts'
import {
  addRoleSchema,
  addSkillSchema,
  renameSchema,
  retireSchema,
} from '#lib/community/change/page-operations.ts'
import { setTextSchema } from '#lib/community/change/text-operations.ts'

/**
 * One operation of a proposal: what pages submit, the store keeps as JSON, and a writer applies to the files.
 *
 * - `before` is what its author saw, `after` what the author wants; null is "nothing there". Both are what the file says,
 *   not what a page shows: Markdown with relative links and comments, in one locale, without a fallback.
 * - `locale` names a translation. Left out, it is the original, in the default locale of the site.
 * - `after` comes out of the schema normalised: LF line ends, composed letters, no blank ends, and one line unless it is
 *   Markdown.
 */
export const operationSchema = z.discriminatedUnion('op', [
  setTextSchema,
  setFieldSchema,
  setCellSchema,
  addLineSchema,
  removeLineSchema,
  addSkillSchema,
  addRoleSchema,
  renameSchema,
  retireSchema,
])

export type Operation = z.output<typeof operationSchema>
