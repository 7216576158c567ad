import { asDate, asLevelId, asRoleId } from '#lib/content/as-id.ts'
import { buildRequirements } from '#lib/content/build-requirements.ts'
import type { RoleDrafts } from '#lib/content/drafts.ts'
import { findFilled } from '#lib/content/filled.ts'
import type { RoleLevelFile } from '#lib/content/schema/role.ts'
import { translate } from '#lib/content/translate.ts'
import type { Whole } from '#lib/content/whole.ts'
import type { Level } from '#lib/model/level.ts'
import type { Role, RoleLevel } from '#lib/model/role.ts'
import type { Skill } from '#lib/model/skill.ts'

/** Nothing where the draft is not whole. */
export function buildRole(
  draft: RoleDrafts,
  whole: Whole,
  skills: ReadonlyMap<string, Skill>,
): Role | undefined {
  const { original, translations } = draft
  const { ladder, source } = original
  const file = original.file?.whole
  const family = whole.families.find(({ id }) => id === file?.family)
  const levels = ladder && findFilled(ladder.levels.flatMap((level) => buildLevel(level, draft, whole)))
  if (!file || !family || !levels) return undefined

  const locale = whole.site.defaultLocale
  const updated = file.updated === undefined ? whole.dates.get(source.path) : asDate(file.updated)
  return {
    id: asRoleId(original.id),
    name: translate(file.name, locale, translations, ({ sound }) => sound.name),
    summary: translate(file.summary, locale, translations, ({ sound }) => sound.summary),
    family,
    ladder,
    levels,
    requirements: buildRequirements(draft, locale, skills),
    next: (file.next ?? []).map(({ role, level, reason }) => ({
      role: asRoleId(role),
      level: asLevelId(level),
      reason: translate(reason, locale, translations, ({ sound }) => entry(sound.next, role)),
    })),
    aliases: file.aliases ?? [],
    ...(updated && { updated }),
    path: source.path,
  }
}

/** The level as the role has it; nothing where the role does not have it. */
function buildLevel(level: Level, { original, translations }: RoleDrafts, { site }: Whole): RoleLevel[] {
  const own = entry(original.file?.whole?.levels, level.id)
  if (own === undefined) return []
  const locale = site.defaultLocale
  const say = <Value>(original: Value | undefined, pick: (translated: RoleLevelFile) => Value | undefined) =>
    original === undefined
      ? undefined
      : translate(original, locale, translations, ({ sound }) => pick(entry(sound.levels, level.id) ?? {}))
  const title = say(own?.title, (translated) => translated.title)
  const focus = say(own?.focus, (translated) => translated.focus)
  const stack = say<readonly string[]>(own?.stack, (translated) => translated.stack)
  return [{ level, ...(title && { title }), ...(focus && { focus }), ...(stack && { stack }) }]
}

/** What an object says under a key, and never what objects inherit: "constructor" may be an id. */
function entry<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}
