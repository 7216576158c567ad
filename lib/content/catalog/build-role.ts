import { buildRequirements } from '#lib/content/catalog/build-requirements.ts'
import { type Originals, translate } from '#lib/content/catalog/translate.ts'
import type { Whole } from '#lib/content/catalog/whole.ts'
import type { RoleDrafts } from '#lib/content/drafts/drafts.ts'
import type { RoleLevelFile } from '#lib/content/schema/role.ts'
import { asDate, asLevelId, asRoleId } from '#lib/content/yaml/as-id.ts'
import { findFilled } from '#lib/content/yaml/filled.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Role, RoleLevel } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** Undefined if the draft is invalid. */
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

  const originals = originalsOf(draft, whole)
  const updated = file.updated === undefined ? whole.dates.get(source.path) : asDate(file.updated)
  return {
    id: asRoleId(original.id),
    name: translate(file.name, 'name', originals, translations, ({ sound }) => sound.name),
    summary: translate(file.summary, 'summary', originals, translations, ({ sound }) => sound.summary),
    family,
    ladder,
    levels,
    requirements: buildRequirements(draft, whole, skills),
    next: (file.next ?? []).map(({ role, level, reason }) => ({
      role: asRoleId(role),
      level: asLevelId(level),
      reason: translate(reason, `next.${role}`, originals, translations, ({ sound }) =>
        entry(sound.next, role),
      ),
    })),
    aliases: file.aliases ?? [],
    ...(updated && { updated }),
    path: source.path,
  }
}

/** The level with the role's own texts; empty if the role does not have the level. */
function buildLevel(level: Level, draft: RoleDrafts, whole: Whole): RoleLevel[] {
  const own = entry(draft.original.file?.whole?.levels, level.id)
  if (own === undefined) return []
  const originals = originalsOf(draft, whole)
  const resolve = <Value>(
    part: 'title' | 'focus' | 'stack',
    original: Value | undefined,
    pick: (translated: RoleLevelFile) => Value | undefined,
  ) =>
    original === undefined
      ? undefined
      : translate(original, `levels.${level.id}.${part}`, originals, draft.translations, ({ sound }) =>
          pick(entry(sound.levels, level.id) ?? {}),
        )
  const title = resolve('title', own?.title, (translated) => translated.title)
  const focus = resolve('focus', own?.focus, (translated) => translated.focus)
  const stack = resolve<readonly string[]>('stack', own?.stack, (translated) => translated.stack)
  return [{ level, ...(title && { title }), ...(focus && { focus }), ...(stack && { stack }) }]
}

const originalsOf = ({ original }: RoleDrafts, { site, outdated }: Whole): Originals => ({
  path: original.source.path,
  locale: site.defaultLocale,
  outdated,
})

/** The own property of an object, never an inherited one: "constructor" may be an id. */
function entry<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}
