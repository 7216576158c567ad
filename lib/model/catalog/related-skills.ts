import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The skills listed under `related`, in that order, then the skills that list this one, in catalog order. */
export function relatedSkills(catalog: Catalog, skill: Skill): readonly Skill[] {
  const named = skill.related.flatMap((id) => catalog.skills.filter((other) => other.id === id))
  const naming = catalog.skills.filter((other) => other.related.includes(skill.id) && !named.includes(other))
  return [...named, ...naming]
}
