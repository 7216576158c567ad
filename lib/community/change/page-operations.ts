import { z } from 'zod'
import { cells, former, id, line, passage } from '#lib/community/change/values.ts'

/** Adds a skill in the default locale; translations are texts of the same change. */
export const addSkillSchema = z.strictObject({
  op: z.literal('addSkill'),
  skill: id,
  before: z.null(),
  after: z.strictObject({
    name: line,
    domain: id,
    group: id,
    summary: line,
    keywords: z.array(line).min(1).max(100).optional(),
    intro: passage.optional(),
    /** By level or proficiency. */
    descriptions: z.record(id, passage).optional(),
  }),
})

/** Adds a role in the default locale. */
export const addRoleSchema = z.strictObject({
  op: z.literal('addRole'),
  role: id,
  before: z.null(),
  after: z.strictObject({
    name: line,
    family: id,
    summary: line,
    ladder: id.optional(),
    /** By level id. */
    levels: z.record(id, z.strictObject({ title: line.optional(), focus: line.optional() })),
    /** By skill id, in the order of the grid. */
    requirements: z.record(id, cells),
  }),
})

/**
 * Changes the name of the original, the id, or both. The former id becomes an alias, and references to it in other files
 * follow.
 */
export const renameSchema = z.strictObject({
  op: z.literal('rename'),
  kind: z.enum(['skill', 'role']),
  id,
  /** The new id; the same one if only the name changes. */
  to: id,
  /** The name. */
  before: former,
  after: line,
})

/**
 * Removes a skill or a role with its translations. `before` is a digest of its files. References to it have to be
 * removed first, or in the same change.
 */
export const retireSchema = z.strictObject({
  op: z.literal('retire'),
  kind: z.enum(['skill', 'role']),
  id,
  before: z.string().max(100),
  after: z.null(),
})
