import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** The changes of the content, newest day first. Its ids may belong to skills and roles that no longer exist. */
export type History = {
  readonly days: readonly Day[]
  /** Whether the beginning is missing, as in a shallow clone. */
  readonly isShort: boolean
  /** When the latest commit was published, even if it has no change listed here. */
  readonly latest: string
  /** The last name of skills and roles that no longer exist, by {@link subjectKey}. */
  readonly formerNames: ReadonlyMap<string, string>
  /** Permanent ids for feeds, by current {@link subjectKey}; no entry where it is the current id. */
  readonly permanentIds: ReadonlyMap<string, string>
}

/** What was published on one calendar day in UTC; changes that cancel out are left out. */
export type Day = {
  readonly date: IsoDate
  /** When the last of it was published, in RFC 3339 format. */
  readonly time: string
  readonly changes: readonly Change[]
  /** Reverted on the same day, or a detail of something added or removed: counts for `time` only. */
  readonly undone: readonly Change[]
}

export type Commit = {
  readonly id: string
  /** When it was published, in RFC 3339 format. */
  readonly time: string
  /** The first line of its message. */
  readonly message: string
}

export type Subject = { readonly kind: 'skill' | 'role'; readonly id: string }

/** A change of one value of a skill or role. */
export type Change = {
  readonly subject: Subject
  readonly what: ChangeDetail
  /** Newest first. */
  readonly commits: readonly Commit[]
}

export type ChangeDetail =
  /** A skill or role was added or removed. */
  | ({ readonly kind: 'existence' } & Between<boolean>)
  | ({ readonly kind: 'name' } & Between<string>)
  /** The id, and with it the address. */
  | ({ readonly kind: 'id' } & Between<string>)
  /** What a role requires of a skill, by level; undefined where it does not require it. */
  | ({ readonly kind: 'line'; readonly skill: string } & Between<RequiredLine | undefined>)
  | ({ readonly kind: 'translation'; readonly locale: string; readonly skill?: string } & Between<boolean>)
  | ({ readonly kind: 'text' } & TextLocation & Between<string | undefined>)

type Between<Value> = { readonly before: Value; readonly after: Value }

export type RequiredCell = { readonly proficiency: string; readonly mandatory: boolean }
export type RequiredLine = ReadonlyMap<string, RequiredCell>

/** Identifies a text. */
export type TextLocation = {
  readonly part: TextPart
  /** The level or proficiency that it describes. */
  readonly at?: string
  /** The skill, where it is a role's own description of one. */
  readonly skill?: string
  /** The locale, where it is a translation. */
  readonly locale?: string
}

export const textParts = [
  'name',
  'summary',
  'intro',
  'section',
  'title',
  'focus',
  'stack',
  'levels',
  'moves',
  'place',
  'family',
  'keywords',
  'links',
  'related',
] as const
export type TextPart = (typeof textParts)[number]

export const subjectKey = ({ kind, id }: Subject): string => `${kind}/${id}`
export const isSameSubject = (one: Subject, other: Subject): boolean => subjectKey(one) === subjectKey(other)

/** Identifies the value that changed; changes with the same key can be joined. */
export function changeKey(subject: Subject, what: ChangeDetail): string {
  const location =
    what.kind === 'text'
      ? [what.part, what.at, what.skill, what.locale]
      : what.kind === 'line'
        ? [what.skill]
        : what.kind === 'translation'
          ? [what.skill, what.locale]
          : []
  return JSON.stringify([subject.kind, subject.id, what.kind, ...location.map((step) => step ?? '')])
}
