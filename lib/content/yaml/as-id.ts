import type {
  DomainId,
  FamilyId,
  GroupId,
  IsoDate,
  LadderId,
  LevelId,
  Locale,
  ProficiencyId,
  RoleId,
  SkillId,
} from '#lib/model/catalog/ids.ts'

// Only here does a string become an id, after a schema has validated it.
export const asLocale = (text: string) => text as Locale
export const asLevelId = (text: string) => text as LevelId
export const asLadderId = (text: string) => text as LadderId
export const asProficiencyId = (text: string) => text as ProficiencyId
export const asDomainId = (text: string) => text as DomainId
export const asGroupId = (text: string) => text as GroupId
export const asFamilyId = (text: string) => text as FamilyId
export const asSkillId = (text: string) => text as SkillId
export const asRoleId = (text: string) => text as RoleId
export const asDate = (text: string) => text as IsoDate
