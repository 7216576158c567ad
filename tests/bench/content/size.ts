/** The size of generated content. */
export type Size = {
  readonly skills: number
  readonly roles: number
  /** From one to nine. */
  readonly levels: number
  /** Language tags; the first is the default. */
  readonly locales: readonly [string, ...string[]]
  readonly seed: number
  /** The number of skills of the first and largest role; others require 40 to 60. */
  readonly largestRole: number
}

export const levelIds = [
  'junior',
  'middle',
  'senior',
  'lead',
  'principal',
  'distinguished',
  'fellow',
  'chief',
  'emeritus',
] as const

export const levelsOf = ({ levels }: Size): readonly string[] => levelIds.slice(0, levels)

export const scale = ['awareness', 'working', 'advanced', 'expert'] as const

export const domainCount = ({ skills }: Size): number => Math.max(1, Math.min(24, Math.round(skills / 16)))
export const groupsOfDomain = 4
export const familyCount = ({ roles }: Size): number => Math.max(1, Math.round(roles / 12))

export const domainId = (domain: number): string => `domain-${domain + 1}`
export const groupId = (domain: number, group: number): string => `group-${domain + 1}-${group + 1}`
export const familyId = (family: number): string => `family-${family + 1}`

/** Skills are distributed evenly over domains, and roles over families. */
export const domainOfSkill = (size: Size, skill: number): number => skill % domainCount(size)
export const familyOfRole = (size: Size, role: number): number => role % familyCount(size)

export const roleId = (role: number): string => `role-${role + 1}`
