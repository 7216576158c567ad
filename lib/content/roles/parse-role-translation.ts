import { error, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { counted, quote } from '#lib/content/problems/words.ts'
import type { RoleDraft } from '#lib/content/roles/parse-role.ts'
import type { RoleFile } from '#lib/content/roles/role-file.ts'
import { roleTranslationSchema } from '#lib/content/schema/role.ts'
import { checkBrackets } from '#lib/content/yaml/brackets.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { type Validated, validator } from '#lib/content/yaml/validate.ts'

const validate = validator(roleTranslationSchema)

export type RoleTranslation = Validated<typeof roleTranslationSchema>

export function parseRoleTranslation(
  source: Source,
  original: RoleDraft,
  report: Report,
): RoleTranslation | undefined {
  const found = parseYaml(source, report)
  if (!found) return undefined
  const translation = validate(source, found, report)
  if (!original.file) return translation
  checkLevels(translation, original.file, original.levels !== undefined, report)
  checkMoves(translation, original.file, report)
  return translation
}

function checkLevels(
  { valid, locationOf, locationOfKey }: RoleTranslation,
  original: RoleFile,
  levelsCertain: boolean,
  report: Report,
): void {
  const levels = new Map(Object.entries(original.valid.levels ?? {}))
  for (const [id, translated] of Object.entries(valid.levels ?? {})) {
    const level = levels.get(id)
    if (level === undefined) {
      const suggestion = didYouMean(id, levels.keys(), '')
      if (levelsCertain)
        reportOrphan(`The level ${quote(id)}`, locationOfKey('levels', id), original, report, suggestion)
      continue
    }
    for (const key of ['title', 'focus', 'stack'] as const) {
      if (!original.isComplete('levels', id) || translated?.[key] === undefined || level?.[key] !== undefined)
        continue
      reportOrphan(`The ${key} of ${id}`, locationOfKey('levels', id, key), original, report)
    }
    if (!original.isComplete('levels', id, 'stack')) continue
    checkStack(
      translated?.stack,
      level?.stack,
      (...path) => locationOf('levels', id, 'stack', ...path),
      report,
    )
  }
}

function checkStack(
  translated: readonly string[] | undefined,
  original: readonly string[] | undefined,
  locationOf: (...path: number[]) => SourceLocation,
  report: Report,
): void {
  if (!translated || !original) return
  checkBrackets(translated, (index) => locationOf(index), report)
  if (translated.length === original.length) return
  const message = `The stack has ${counted(translated.length, 'item')}, but the original has ${original.length}.`
  report(error(locationOf(), message, 'Translate every item, in the same order.'))
}

function checkMoves({ valid, locationOfKey }: RoleTranslation, original: RoleFile, report: Report): void {
  const moves = new Set(original.valid.next?.flatMap(({ role }) => role ?? []))
  if (!original.isComplete() || !original.isComplete('next')) return
  for (const role of Object.keys(valid.next ?? {})) {
    if (moves.has(role)) continue
    reportOrphan(
      `The move to ${quote(role)}`,
      locationOfKey('next', role),
      original,
      report,
      didYouMean(role, moves, ''),
    )
  }
}

function reportOrphan(
  what: string,
  location: SourceLocation,
  original: RoleFile,
  report: Report,
  suggestion = '',
): void {
  const hint = suggestion || 'Write the original first, or remove it.'
  report(error(location, `${what} has no original in ${original.source.displayPath}.`, hint, 'orphan'))
}
