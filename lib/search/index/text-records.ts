import { plainText } from '#lib/markdown/plain-text.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { TextRecord } from '#lib/search/core/index-format.ts'
import { cellAnchor, matrixPath, meaningAnchor, rolePath, skillPath } from '#lib/site/routes/routes.ts'

/** Every description of a site in one locale, else in the default one; grouped by skill and role. */
export function textRecords(catalog: Catalog, locale: Locale): readonly TextRecord[] {
  return [
    ...catalog.skills.flatMap((skill) => textsOfSkill(catalog, skill, locale)),
    ...catalog.roles.flatMap((role) => textsOfRole(role, locale)),
  ]
}

function textsOfSkill(catalog: Catalog, skill: Skill, locale: Locale): readonly TextRecord[] {
  const name = inLocale(skill.name, locale).value
  const path = skillPath(skill.id)
  return [
    textRecord(path, [name], skill.summary, locale),
    ...(skill.intro ? [textRecord(`${path}#about`, [name], skill.intro, locale)] : []),
    ...meaningsOf(catalog, skill).map(({ at, text }) =>
      textRecord(`${path}#${meaningAnchor(at.id)}`, [name, inLocale(at.name, locale).value], text, locale),
    ),
  ]
}

/** The role's own texts; descriptions that come from the skill are found there. */
function textsOfRole(role: Role, locale: Locale): readonly TextRecord[] {
  const name = inLocale(role.name, locale).value
  const path = rolePath(role.id)
  return [
    textRecord(path, [name], role.summary, locale),
    ...role.levels.flatMap(({ level, focus }) =>
      focus ? [textRecord(`${path}#levels`, [name, inLocale(level.name, locale).value], focus, locale)] : [],
    ),
    ...role.next.map(({ reason }) => textRecord(`${path}#moves`, [name], reason, locale)),
    ...role.requirements.flatMap(({ skill, cells }) =>
      cells.flatMap(({ level, description }) => {
        if (description?.from !== 'role') return []
        const address = `${matrixPath(role.id)}#${cellAnchor(skill.id, level.id)}`
        const trail = [skill, level, role].map((part) => inLocale(part.name, locale).value)
        return [textRecord(address, trail, description.text, locale)]
      }),
    ),
  ]
}

function textRecord(
  path: string,
  trail: readonly string[],
  text: Localized<string>,
  locale: Locale,
): TextRecord {
  const found = inLocale(text, locale)
  const language = found.locale === locale ? undefined : found.locale
  return { path, trail, text: plainText(found.value), ...(language && { language }) }
}
