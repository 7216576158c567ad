import { z } from 'zod'
import { cell, cells, former, id, line, localeTag } from '#lib/community/change/values.ts'
import { address } from '#lib/content/schema/fields.ts'

/** Sets one cell of a grid; null is written as `.`. */
export const setCellSchema = z.strictObject({
  op: z.literal('setCell'),
  role: id,
  skill: id,
  level: id,
  before: cell.nullable(),
  after: cell.nullable(),
})

/** Adds a line at the end of a grid. */
export const addLineSchema = z.strictObject({
  op: z.literal('addLine'),
  role: id,
  skill: id,
  before: z.null(),
  after: cells,
})

/** Removes a line of a grid; the role's own texts about the skill have to be removed in the same change. */
export const removeLineSchema = z.strictObject({
  op: z.literal('removeLine'),
  role: id,
  skill: id,
  before: cells,
  after: z.null(),
})

function setField<
  Part extends string,
  Of extends z.ZodRawShape,
  Before extends z.ZodType,
  After extends z.ZodType,
>(part: Part, of: Of, [before, after]: readonly [Before, After]) {
  return z.strictObject({
    op: z.literal('setField'),
    part: z.literal(part),
    ...of,
    before: before.nullable(),
    after: after.nullable(),
  })
}

const most = 100
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(most)
const oneId = [former, id] as const
const ids = [listOf(former), listOf(id)] as const
const lines = [listOf(former), listOf(line)] as const
const links = [
  listOf(z.strictObject({ title: former, url: former })),
  listOf(z.strictObject({ title: line, url: address })),
] as const
const moves = [
  listOf(z.strictObject({ role: former, level: former, reason: former })),
  listOf(z.strictObject({ role: id, level: id, reason: line })),
] as const

/** Sets a field that is not a text, or removes it. Lists are compared and set as one value. */
export const setFieldSchema = z.discriminatedUnion('part', [
  setField('domain', { skill: id }, oneId),
  setField('group', { skill: id }, oneId),
  setField('keywords', { skill: id, locale: localeTag.optional() }, lines),
  setField('links', { skill: id }, links),
  setField('related', { skill: id }, ids),
  setField('family', { role: id }, oneId),
  setField('stack', { role: id, level: id, locale: localeTag.optional() }, lines),
  setField('next', { role: id }, moves),
])
