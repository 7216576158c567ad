import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type {
  DomainId,
  FamilyId,
  GroupId,
  LadderId,
  LevelId,
  Locale,
  ProficiencyId,
  RoleId,
  SkillId,
} from '#lib/model/catalog/ids.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import type { Cell, Requirement, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'

const en = 'en' as Locale

export const text = (original: string, zh?: string): Localized<string> => ({
  locale: en,
  original,
  translations: zh === undefined ? {} : { zh },
})

const level = (id: string): Level => ({ id: id as LevelId, name: text(id), short: text(id.slice(0, 3)) })
const step = (id: string, position: number): Proficiency => ({
  id: id as ProficiencyId,
  step: position,
  scaleLength: 2,
  letter: text(id.charAt(0).toUpperCase()),
  name: text(id),
  meaning: text(id),
})

export const junior = level('junior')
export const senior = level('senior')
export const principal = level('principal')
export const engineering: Ladder = {
  id: 'engineering' as LadderId,
  name: text('Engineering'),
  levels: [junior, senior, principal],
}
export const working = step('working', 1)
export const expert = step('expert', 2)

const domain = (id: string): Domain => ({
  id: id as DomainId,
  name: text(id),
  groups: [{ id: `${id}-group` as GroupId, name: text(id) }],
})
export const data = domain('data')
export const cloud = domain('cloud')
export const code = domain('code')
export const web = domain('web')
export const empty = domain('empty')

export function skill(id: string, owner: Domain, more: Partial<Skill> = {}): Skill {
  const [group] = owner.groups
  if (!group) throw new Error('The domain needs a group.')
  return {
    id: id as SkillId,
    name: text(id),
    summary: text(id),
    domain: owner,
    group,
    keywords: { locale: en, original: [], translations: {} },
    links: [],
    related: [],
    aliases: [],
    path: `skills/${id}.md`,
    byLevel: new Map(),
    byProficiency: new Map(),
    ...more,
  }
}

const letters: Readonly<Record<string, Proficiency>> = { W: working, E: expert }

/** A requirement from a line of a grid such as `W E* .`, with a cell for each level of the ladder. */
export function requires(owner: Skill, line: string): Requirement {
  const cells = line.split(' ').flatMap((written, index): Cell[] => {
    const at = engineering.levels[index]
    const proficiency = letters[written.charAt(0)]
    return at && proficiency ? [{ level: at, proficiency, mandatory: written.endsWith('*') }] : []
  })
  const [first, ...rest] = cells
  if (!first) throw new Error('The requirement needs a cell.')
  return { skill: owner, cells: [first, ...rest] }
}

const family = { id: 'builders' as FamilyId, name: text('Builders') }

export function role(id: string, requirements: readonly Requirement[], more: Partial<Role> = {}): Role {
  return {
    id: id as RoleId,
    name: text(id),
    summary: text(id),
    family,
    ladder: engineering,
    levels: [{ level: junior }, { level: senior }, { level: principal }],
    requirements,
    next: [],
    aliases: [],
    path: `roles/${id}/role.yaml`,
    ...more,
  }
}

export function catalog(skills: readonly Skill[], roles: readonly Role[]): Catalog {
  return {
    site: {
      name: text('Test'),
      description: text('Test'),
      url: 'https://test.example',
      licence: { name: 'CC0', url: 'https://test.example/licence' },
      locales: [en, 'zh' as Locale],
      defaultLocale: en,
    },
    ladders: [engineering],
    scale: [working, expert],
    domains: [code, web, cloud, empty, data],
    families: [family],
    skills,
    roles,
  }
}
