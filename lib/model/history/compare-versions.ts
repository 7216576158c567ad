import { type FileVersion, type GridLegend, readLine } from '#lib/model/history/file-version.ts'
import {
  type ChangeDetail,
  type RequiredCell,
  type RequiredLine,
  type TextPart,
  textParts,
} from '#lib/model/history/history.ts'

/** A content file before and after a commit; one is undefined where the commit added or removed the file. */
export type ComparedFile = {
  /** The skill, where the file has a role's own descriptions of one. */
  readonly skill?: string
  /** The locale, where the file is a translation. */
  readonly locale?: string
  readonly before: FileVersion | undefined
  readonly after: FileVersion | undefined
  readonly legends: { readonly before: GridLegend; readonly after: GridLegend }
  /** Whether two texts differ at most in formatting. */
  readonly isEquivalent: (one: string, other: string) => boolean
}

/** What a commit changed in a file for readers of the site; formatting-only edits are ignored. */
export function compareVersions(file: ComparedFile): ChangeDetail[] {
  const { before, after, skill, locale } = file
  if (locale !== undefined && (!before || !after)) {
    const location = skill === undefined ? { locale } : { locale, skill }
    return [{ kind: 'translation', ...location, before: before !== undefined, after: after !== undefined }]
  }
  if (skill !== undefined || locale !== undefined) return compareAllTexts(file)
  const lines = compareLines(file)
  if (!before || !after) {
    return [{ kind: 'existence', before: before !== undefined, after: after !== undefined }, ...lines]
  }
  const isRenamed = before.name !== undefined && after.name !== undefined && before.name !== after.name
  const names: ChangeDetail[] = isRenamed ? [{ kind: 'name', before: before.name, after: after.name }] : []
  return [...names, ...compareAllTexts(file), ...lines]
}

function compareAllTexts({ before, after, skill, locale, isEquivalent }: ComparedFile): ChangeDetail[] {
  const keys = new Set([...(before?.texts.keys() ?? []), ...(after?.texts.keys() ?? [])])
  const owner = { ...(skill !== undefined && { skill }), ...(locale !== undefined && { locale }) }
  return [...keys].flatMap((key): ChangeDetail[] => {
    const [one, other] = [before?.texts.get(key), after?.texts.get(key)]
    const location = parseTextKey(key)
    if (!location || one === other) return []
    if (one !== undefined && other !== undefined && isEquivalent(one, other)) return []
    return [{ kind: 'text', ...location, ...owner, before: one, after: other }]
  })
}

function parseTextKey(key: string): { part: TextPart; at?: string } | undefined {
  const colon = key.indexOf(':')
  const part = textParts.find((name) => name === (colon === -1 ? key : key.slice(0, colon)))
  if (!part) return undefined
  return colon === -1 ? { part } : { part, at: key.slice(colon + 1) }
}

function compareLines({ before, after, legends }: ComparedFile): ChangeDetail[] {
  const skills = new Set([...(after?.lines.keys() ?? []), ...(before?.lines.keys() ?? [])])
  return [...skills].flatMap((skill): ChangeDetail[] => {
    const one = before && readLine(before, skill, legends.before)
    const other = after && readLine(after, skill, legends.after)
    if (one === 'unclear' || other === 'unclear' || isSameLine(one, other)) return []
    return [{ kind: 'line', skill, before: one, after: other }]
  })
}

export function isSameLine(one: RequiredLine | undefined, other: RequiredLine | undefined): boolean {
  if (!one || !other) return one === other
  return one.size === other.size && [...one].every(([level, cell]) => isSameCell(cell, other.get(level)))
}

export function isSameCell(one: RequiredCell | undefined, other: RequiredCell | undefined): boolean {
  return one?.proficiency === other?.proficiency && one?.mandatory === other?.mandatory
}
