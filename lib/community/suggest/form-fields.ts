import { z } from 'zod'

/** What somebody typed into a form, as it was typed. */
export type FormFields = Readonly<Record<string, string>>

const short = z.string().max(300)
const long = z.string().max(60_000)

/** Fields that every form has. */
const common = {
  /** Why. */
  note: z.string().max(10_000),
  intent: z.enum(['preview', 'submit']),
  /** The draft that it replaces. */
  draft: short.optional(),
  /** The number and the revision of the proposal that it changes. */
  proposal: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
}

const textForm = z.strictObject({
  form: z.literal('text'),
  part: short,
  skill: short.optional(),
  role: short.optional(),
  level: short.optional(),
  at: short.optional(),
  next: short.optional(),
  locale: short.optional(),
  /** What its author saw; left out, there was nothing. */
  before: long.optional(),
  after: long,
  ...common,
})

/** A cell is a proficiency, with a star if it is mandatory; empty if nothing is required. */
const cellValue = z.string().regex(/^(?:[a-z0-9-]{1,100}\*?)?$/)

/** `cell.<skill>.<level>` is what is wanted, `was.<skill>.<level>` what its author saw. */
const cellsForm = z
  .object({ form: z.literal('cells'), role: short, skill: short.optional(), ...common })
  .catchall(cellValue)
  .refine((fields) => Object.keys(fields).every(isCellField))

const ownFields = ['form', 'role', 'skill', ...Object.keys(common)]
const isCellField = (name: string): boolean =>
  ownFields.includes(name) || /^(?:cell|was)\.[a-z0-9-]{1,100}\.[a-z0-9-]{1,100}$/.test(name)

/** The descriptions of a new skill are in fields such as `description.senior`. */
const skillForm = z
  .object({
    form: z.literal('new-skill'),
    id: short,
    name: short,
    /** `domain/group`. */
    group: short,
    summary: long,
    intro: long,
    ...common,
  })
  .catchall(long)
  .refine((fields) =>
    Object.keys(fields).every((name) =>
      /^(?:form|id|name|group|summary|intro|note|intent|draft|proposal|revision|description\.[a-z0-9-]{1,100})$/.test(
        name,
      ),
    ),
  )

const renameForm = z.strictObject({
  form: z.literal('rename'),
  kind: z.enum(['skill', 'role']),
  id: short,
  to: short,
  before: long,
  after: long,
  ...common,
})

const retireForm = z.strictObject({
  form: z.literal('retire'),
  kind: z.enum(['skill', 'role']),
  id: short,
  before: short,
  ...common,
})

export const suggestionForm = z.union([textForm, cellsForm, skillForm, renameForm, retireForm])
export type SuggestionForm = z.output<typeof suggestionForm>
export type TextForm = z.output<typeof textForm>
