import type { Base } from '#lib/content/base/base.ts'
import type { RoleDraft } from '#lib/content/roles/parse-role.ts'
import type { RoleText } from '#lib/content/roles/parse-role-text.ts'
import type { RoleTranslation } from '#lib/content/roles/parse-role-translation.ts'
import type { SkillDraft } from '#lib/content/skills/parse-skill.ts'
import type { SkillTranslation } from '#lib/content/skills/parse-skill-translation.ts'

/** All parsed files with source locations, before they are linked to each other. Maps are sorted by key. */
export type Drafts = {
  readonly base: Base
  readonly skills: ReadonlyMap<string, Translated<SkillDraft, SkillTranslation>>
  readonly roles: ReadonlyMap<string, RoleDrafts>
}

/** An original with its translations by locale. */
export type Translated<Original, Translation> = {
  readonly original: Original
  readonly translations: ReadonlyMap<string, Translation>
}

export type RoleDrafts = Translated<RoleDraft, RoleTranslation> & {
  /** The role's own descriptions of skills, by skill. */
  readonly texts: ReadonlyMap<string, Translated<RoleText, RoleText>>
}
