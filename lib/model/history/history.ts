import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** What happened to the content, newest day first. Ids in it may belong to things that are gone. */
export type History = {
  readonly days: readonly Day[]
  /** Whether it begins later than the content: what was before was cut off. */
  readonly isShort: boolean
  /** When readers got the last commit of all, whether it changed anything that is told here or not. */
  readonly latest: string
  /** The last name of skills and roles that are gone, by {@link subjectKey}. */
  readonly formerNames: ReadonlyMap<string, string>
  /** What feeds call skills and roles for ever, by {@link subjectKey} of today; left out where it is the id of today. */
  readonly lastingIds: ReadonlyMap<string, string>
}

/** What readers got on one calendar day in UTC; changes that cancel each other out are gone. */
export type Day = {
  readonly date: IsoDate
  /** When they got the last of it, as RFC 3339 has it. */
  readonly time: string
  readonly changes: readonly Change[]
  /** What was taken back on the same day, or is part of something that came or went: it moves the time only. */
  readonly undone: readonly Change[]
}

export type Commit = {
  readonly id: string
  /** When readers got it, as RFC 3339 has it. */
  readonly time: string
  /** The first line of its message, in whatever language it was written. */
  readonly message: string
}

export type Subject = { readonly kind: 'skill' | 'role'; readonly id: string }

/** One thing that is another than before. */
export type Change = {
  readonly subject: Subject
  readonly what: What
  /** From the newest to the oldest. */
  readonly commits: readonly Commit[]
}

export type What =
  /** A skill or role came or went. */
  | ({ readonly kind: 'existence' } & Between<boolean>)
  | ({ readonly kind: 'name' } & Between<string>)
  /** Another id, and with it another address. */
  | ({ readonly kind: 'id' } & Between<string>)
  /** What a role asks of a skill, by level; nothing where it does not ask for it. */
  | ({ readonly kind: 'line'; readonly skill: string } & Between<AskedLine | undefined>)
  | ({ readonly kind: 'translation'; readonly locale: string; readonly skill?: string } & Between<boolean>)
  | ({ readonly kind: 'text' } & TextPlace & Between<string | undefined>)

type Between<Value> = { readonly before: Value; readonly after: Value }

export type AskedCell = { readonly proficiency: string; readonly mandatory: boolean }
export type AskedLine = ReadonlyMap<string, AskedCell>

/** Which text it is. */
export type TextPlace = {
  readonly part: TextPart
  /** The level or proficiency that it is about. */
  readonly at?: string
  /** The skill, where it is what a role says of one. */
  readonly skill?: string
  /** The language, where it is a translation. */
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

/** What a change is about; two changes with one key continue each other. */
export function changeKey(subject: Subject, what: What): string {
  const place =
    what.kind === 'text'
      ? [what.part, what.at, what.skill, what.locale]
      : what.kind === 'line'
        ? [what.skill]
        : what.kind === 'translation'
          ? [what.skill, what.locale]
          : []
  return JSON.stringify([subject.kind, subject.id, what.kind, ...place.map((step) => step ?? '')])
}
