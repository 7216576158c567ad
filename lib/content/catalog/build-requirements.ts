import { translateSections } from '#lib/content/catalog/translate.ts'
import type { ValidBase } from '#lib/content/catalog/valid-base.ts'
import type { RoleDrafts } from '#lib/content/drafts/drafts.ts'
import type { GridCell } from '#lib/content/yaml/grid.ts'
import { toNonEmpty } from '#lib/content/yaml/non-empty.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Cell, Description, Requirement } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The requirements of a role, in the order of its grid. */
export function buildRequirements(
  { original, texts }: RoleDrafts,
  { site, outdated }: ValidBase,
  skills: ReadonlyMap<string, Skill>,
): readonly Requirement[] {
  return [...original.lines].flatMap(([id, line]): Requirement[] => {
    const skill = skills.get(id)
    const text = texts.get(id)
    const path = text?.original.source.path
    const originals = path !== undefined && { path, locale: site.defaultLocale, outdated }
    const own = text && originals ? translateSections(text, originals) : new Map<string, Localized<string>>()
    const cells = toNonEmpty((line.cells ?? []).map((cell) => buildCell(cell, skill, own)))
    return skill && cells ? [{ skill, cells, ...(path !== undefined && { textPath: path }) }] : []
  })
}

function buildCell(
  { level, proficiency, mandatory }: GridCell,
  skill: Skill | undefined,
  own: ReadonlyMap<string, Localized<string>>,
): Cell {
  const texts = [
    { from: 'role', text: own.get(level.id) },
    { from: 'skill-level', text: skill?.byLevel.get(level.id) },
    { from: 'skill-proficiency', text: skill?.byProficiency.get(proficiency.id) },
  ] as const
  const [description] = texts.flatMap(({ from, text }): Description[] => (text ? [{ from, text }] : []))
  return { level, proficiency, mandatory, ...(description && { description }) }
}
