import type { Ladder } from '#lib/model/catalog/level.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { Domain, Family } from '#lib/model/catalog/taxonomy.ts'

/** All content of a site. Every id that it refers to exists in it. */
export type Catalog = {
  readonly site: Site
  /** The first is the default. */
  readonly ladders: readonly [Ladder, ...Ladder[]]
  /** From the lowest proficiency to the highest. */
  readonly scale: readonly [Proficiency, ...Proficiency[]]
  /** In taxonomy order. */
  readonly domains: readonly Domain[]
  readonly families: readonly Family[]
  /** By id. */
  readonly skills: readonly Skill[]
  /** By id. */
  readonly roles: readonly Role[]
}
