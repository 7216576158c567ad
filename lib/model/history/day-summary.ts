import {
  type Change,
  type ChangeDetail,
  type Day,
  isSameSubject,
  type Subject,
  subjectKey,
  type TextLocation,
} from '#lib/model/history/history.ts'

/** The changes of one skill or role on a day. */
type SubjectLines = { readonly subject: Subject; readonly lines: readonly Line[] }

export type Line = Exclude<ChangeDetail, { readonly kind: 'text' }> | TextLine

/** Texts of one skill or role, or of one translation of it, or of a role's own descriptions of one skill. */
export type TextLine = Pick<TextLocation, 'skill' | 'locale'> & {
  readonly kind: 'texts'
  readonly how: 'added' | 'changed' | 'removed'
  readonly locations: readonly Pick<TextLocation, 'part' | 'at'>[]
}

export type DaySummary = {
  /** Skills and roles that were added, and those that were removed. */
  readonly added: readonly Subject[]
  readonly removed: readonly Subject[]
  /** Roles first, each in the order of the changes. */
  readonly changed: readonly SubjectLines[]
}

export function summariseDay({ changes }: Pick<Day, 'changes'>): DaySummary {
  const existence = changes.filter(({ what }) => what.kind === 'existence')
  const others = changes.filter(({ what }) => what.kind !== 'existence')
  const subjects = new Map(others.map(({ subject }) => [subjectKey(subject), subject]))
  const ofKind = (kind: Subject['kind']) => [...subjects.values()].filter((subject) => subject.kind === kind)
  return {
    added: existence.filter(({ what }) => what.after).map(({ subject }) => subject),
    removed: existence.filter(({ what }) => !what.after).map(({ subject }) => subject),
    changed: [...ofKind('role'), ...ofKind('skill')].map((subject) => ({
      subject,
      lines: linesOf(others.filter((change) => isSameSubject(change.subject, subject))),
    })),
  }
}

function linesOf(changes: readonly Change[]): Line[] {
  const lines: Line[] = []
  const texts = new Map<string, TextLine>()
  for (const { what } of changes) {
    if (what.kind !== 'text') {
      lines.push(what)
      continue
    }
    const { skill, locale, part, at } = what
    const how = what.before === undefined ? 'added' : what.after === undefined ? 'removed' : 'changed'
    const key = JSON.stringify([skill, locale, how])
    const locations = [...(texts.get(key)?.locations ?? []), at === undefined ? { part } : { part, at }]
    const owner = { ...(skill !== undefined && { skill }), ...(locale !== undefined && { locale }) }
    texts.set(key, { kind: 'texts', how, locations, ...owner })
  }
  return [...lines, ...texts.values()]
}
