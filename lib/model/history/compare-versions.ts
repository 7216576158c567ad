import { type FileVersion, type GridLegend, readLine } from '#lib/model/history/file-version.ts'
import {
  type AskedCell,
  type AskedLine,
  type TextPart,
  textParts,
  type What,
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
  readonly saysSame: (one: string, other: string) => boolean
}

/** What a commit changed in a file for readers of the site; formatting-only edits are ignored. */
export function compareVersions(file: ComparedFile): What[] {
  const { before, after, skill, locale } = file
  if (locale !== undefined && (!before || !after)) {
    const place = skill === undefined ? { locale } : { locale, skill }
    return [{ kind: 'translation', ...place, before: before !== undefined, after: after !== undefined }]
  }
  if (skill !== undefined || locale !== undefined) return compareAllTexts(file)
  const lines = compareLines(file)
  if (!before || !after) {
    return [{ kind: 'existence', before: before !== undefined, after: after !== undefined }, ...lines]
  }
  const isRenamed = before.name !== undefined && after.name !== undefined && before.name !== after.name
  const names: What[] = isRenamed ? [{ kind: 'name', before: before.name, after: after.name }] : []
  return [...names, ...compareAllTexts(file), ...lines]
}

function compareAllTexts({ before, after, skill, locale, saysSame }: ComparedFile): What[] {
  const keys = new Set([...(before?.texts.keys() ?? []), ...(after?.texts.keys() ?? [])])
  const owner = { ...(skill !== undefined && { skill }), ...(locale !== undefined && { locale }) }
  return [...keys].flatMap((key): What[] => {
    const [one, other] = [before?.texts.get(key), after?.texts.get(key)]
    const place = placeOf(key)
    if (!place || one === other) return []
    if (one !== undefined && other !== undefined && saysSame(one, other)) return []
    return [{ kind: 'text', ...place, ...owner, before: one, after: other }]
  })
}

function placeOf(key: string): { part: TextPart; at?: string } | undefined {
  const colon = key.indexOf(':')
  const part = textParts.find((name) => name === (colon === -1 ? key : key.slice(0, colon)))
  if (!part) return undefined
  return colon === -1 ? { part } : { part, at: key.slice(colon + 1) }
}

function compareLines({ before, after, legends }: ComparedFile): What[] {
  const skills = new Set([...(after?.lines.keys() ?? []), ...(before?.lines.keys() ?? [])])
  return [...skills].flatMap((skill): What[] => {
    const one = before && readLine(before, skill, legends.before)
    const other = after && readLine(after, skill, legends.after)
    if (one === 'unclear' || other === 'unclear' || isSameLine(one, other)) return []
    return [{ kind: 'line', skill, before: one, after: other }]
  })
}

export function isSameLine(one: AskedLine | undefined, other: AskedLine | undefined): boolean {
  if (!one || !other) return one === other
  return one.size === other.size && [...one].every(([level, cell]) => isSameCell(cell, other.get(level)))
}

export function isSameCell(one: AskedCell | undefined, other: AskedCell | undefined): boolean {
  return one?.proficiency === other?.proficiency && one?.mandatory === other?.mandatory
}
