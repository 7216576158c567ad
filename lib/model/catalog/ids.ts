declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]: Kind }

/** A BCP 47 language tag of the site, such as `en` or `zh`. */
export type Locale = Id<'locale'>
export type LevelId = Id<'level'>
export type LadderId = Id<'ladder'>
export type ProficiencyId = Id<'proficiency'>
export type DomainId = Id<'domain'>
export type GroupId = Id<'group'>
export type FamilyId = Id<'family'>
export type SkillId = Id<'skill'>
export type RoleId = Id<'role'>

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export type IsoDate = Id<'date'>
