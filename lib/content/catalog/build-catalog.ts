import { buildRole } from '#lib/content/catalog/build-role.ts'
import { buildSkill } from '#lib/content/catalog/build-skill.ts'
import { type FileDates, findValidBase } from '#lib/content/catalog/valid-base.ts'
import type { Drafts } from '#lib/content/drafts/drafts.ts'
import type { OutdatedTexts } from '#lib/content/translations/outdated-texts.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** Builds the catalog from drafts without errors. Undefined if a base file is invalid. */
export function buildCatalog(
  { base, skills, roles }: Drafts,
  dates: FileDates,
  outdated: OutdatedTexts,
): Catalog | undefined {
  const validBase = findValidBase(base, dates, outdated)
  if (!validBase) return undefined
  const built = [...skills.values()].flatMap((draft) => buildSkill(draft, validBase) ?? [])
  const byId = new Map<string, Skill>(built.map((skill) => [skill.id, skill]))
  const { site, ladders, scale, domains, families } = validBase
  return {
    site,
    ladders,
    scale,
    domains,
    families,
    skills: built,
    roles: [...roles.values()].flatMap((draft) => buildRole(draft, validBase, byId) ?? []),
  }
}
