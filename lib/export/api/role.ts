import { type ApiContext, allLocales, apiAddress, pages, proseInLocales } from '#lib/export/api/localized.ts'
import type {
  ApiCell,
  ApiContent,
  ApiRequirement,
  ApiRoleEntry,
  ApiRoleLevel,
} from '#lib/export/api/schemas.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import type { Cell, Requirement, Role, RoleLevel } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { cellAnchor, rolePath } from '#lib/site/routes/routes.ts'

/** A role as an entry of a list. */
export function apiRoleEntry(context: ApiContext, role: Role): ApiRoleEntry {
  return {
    id: role.id,
    url: apiAddress(context, `roles/${role.id}.json`),
    pages: pages(context, rolePath(role.id)),
    name: allLocales(context, role.name),
    summary: allLocales(context, role.summary),
    family: role.family.id,
    ladder: role.ladder.id,
    counts: countRole(role),
    ...(role.updated && { updated: role.updated }),
  }
}

/** A role with all its requirements. */
export function apiRole(context: ApiContext, role: Role): ApiContent<'role'> {
  return {
    ...apiRoleEntry(context, role),
    aliases: role.aliases,
    levels: role.levels.map((level) => apiRoleLevel(context, level)),
    next: role.next.map((move) => ({
      role: move.role,
      url: apiAddress(context, `roles/${move.role}.json`),
      level: move.level,
      reason: allLocales(context, move.reason),
    })),
    requirements: role.requirements.map((requirement) => apiRequirement(context, role, requirement)),
  }
}

function apiRoleLevel(context: ApiContext, { level, title, focus, stack }: RoleLevel): ApiRoleLevel {
  return {
    id: level.id,
    url: apiAddress(context, `levels.json#${level.id}`),
    ...(title && { title: allLocales(context, title) }),
    ...(focus && { focus: allLocales(context, focus) }),
    ...(stack && { stack: allLocales(context, stack) }),
  }
}

function apiRequirement(context: ApiContext, role: Role, { skill, cells }: Requirement): ApiRequirement {
  return {
    skill: skill.id,
    url: apiAddress(context, `skills/${skill.id}.json`),
    name: allLocales(context, skill.name),
    cells: cells.map((cell) => ({
      ...apiCell(context, role, skill, cell),
      ...(cell.description && {
        description: { from: cell.description.from, text: proseInLocales(context, cell.description.text) },
      }),
    })),
  }
}

/** A requirement at one level, without its description. */
export function apiCell(
  context: ApiContext,
  role: Role,
  skill: Skill,
  { level, proficiency, mandatory }: Cell,
): ApiCell {
  return {
    level: level.id,
    // The same anchor as in the full matrix.
    url: apiAddress(context, `roles/${role.id}.json#${cellAnchor(skill.id, level.id)}`),
    proficiency: proficiency.id,
    mandatory,
  }
}
