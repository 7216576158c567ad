import { buildRequirements } from '#lib/content/catalog/build-requirements.ts'
import { type Originals, translate } from '#lib/content/catalog/translate.ts'
import type { ValidBase } from '#lib/content/catalog/valid-base.ts'
import type { RoleDrafts } from '#lib/content/drafts/drafts.ts'
import type { RoleLevelFile } from '#lib/content/schema/role.ts'
import { asDate, asLevelId, asRoleId } from '#lib/content/yaml/as-id.ts'
import { toNonEmpty } from '#lib/content/yaml/non-empty.ts'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Role, RoleLevel } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** Undefined if the draft is invalid. */
export function buildRole(
  draft: RoleDrafts,
  validBase: ValidBase,
  skills: ReadonlyMap<string, Skill>,
): Role | undefined {
  const { original, translations } = draft
  const { ladder, source } = original
  const file = original.file?.complete
  const family = validBase.families.find(({ id }) => id === file?.family)
  const levels = ladder && toNonEmpty(ladder.levels.flatMap((level) => buildLevel(level, draft, validBase)))
  if (!file || !family || !levels) return undefined

  const originals = originalsOf(draft, validBase)
  const updated = file.updated === undefined ? validBase.dates.get(source.path) : asDate(file.updated)
  return {
    id: asRoleId(original.id),
    name: translate(file.name, 'name', originals, translations, ({ valid }) => valid.name),
    summary: translate(file.summary, 'summary', originals, translations, ({ valid }) => valid.summary),
    family,
    ladder,
    levels,
    requirements: buildRequirements(draft, validBase, skills),
    next: (file.next ?? []).map(({ role, level, reason }) => ({
      role: asRoleId(role),
      level: asLevelId(level),
      reason: translate(reason, `next.${role}`, originals, translations, ({ valid }) =>
        entry(valid.next, role),
      ),
    })),
    aliases: file.aliases ?? [],
    ...(updated && { updated }),
    path: source.path,
  }
}

/** The level with the role's own texts; empty if the role does not have the level. */
function buildLevel(level: Level, draft: RoleDrafts, validBase: ValidBase): RoleLevel[] {
  const own = entry(draft.original.file?.complete?.levels, level.id)
  if (own === undefined) return []
  const originals = originalsOf(draft, validBase)
  const resolve = <Value>(
    part: 'title' | 'focus' | 'stack',
    original: Value | undefined,
    pick: (translated: RoleLevelFile) => Value | undefined,
  ) =>
    original === undefined
      ? undefined
      : translate(original, `levels.${level.id}.${part}`, originals, draft.translations, ({ valid }) =>
          pick(entry(valid.levels, level.id) ?? {}),
        )
  const title = resolve('title', own?.title, (translated) => translated.title)
  const focus = resolve('focus', own?.focus, (translated) => translated.focus)
  const stack = resolve<readonly string[]>('stack', own?.stack, (translated) => translated.stack)
  return [{ level, ...(title && { title }), ...(focus && { focus }), ...(stack && { stack }) }]
}

const originalsOf = ({ original }: RoleDrafts, { site, outdated }: ValidBase): Originals => ({
  path: original.source.path,
  locale: site.defaultLocale,
  outdated,
})

/** The own property of an object, never an inherited one: "constructor" may be an id. */
function entry<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}
