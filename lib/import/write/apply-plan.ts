import { type Changes, textOf, withChanges } from '#lib/content/edit/changes.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import type { Plan } from '#lib/import/plan/plan.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'
import type { FileEditor, OwnEdits } from '#lib/import/write/file-editor.ts'
import { writeBaseFiles } from '#lib/import/write/write-base-files.ts'
import { writeRole } from '#lib/import/write/write-role.ts'
import { writeSkill } from '#lib/import/write/write-skill.ts'

/** The changes of files that carry out a plan. */
export function applyPlan(plan: Plan, files: Files, site: SiteState, mapping: Mapping): Changes {
  const changes = new Map<string, string | undefined>()
  const editor: FileEditor = {
    read: (path) => {
      const content = withChanges(files, changes).get(path)
      return content === undefined ? undefined : textOf(content).text
    },
    write: (path, text) => {
      const { mark } = textOf(files.get(path) ?? '')
      changes.set(path, text === undefined ? undefined : mark + text)
    },
  }
  writeBaseFiles(plan, site, mapping, editor)
  const order = sectionOrder(plan, site)
  for (const skill of plan.wanted.skills) {
    const edits = ownEdits(plan, `skills/${skill.id}/`)
    if (skill.isNew || edits.size > 0) writeSkill(skill, edits, order, editor)
  }
  const family = mapping.defaults.family ?? site.families[0]?.id ?? 'roles'
  const defaultLadder = plan.wanted.roles.some(({ isLadderNew }) => isLadderNew)
    ? ''
    : (site.ladders[0]?.id ?? '')
  for (const role of plan.wanted.roles) {
    const edits = ownEdits(plan, `roles/${role.id}/`)
    if (role.isNew || edits.size > 0) writeRole({ role, edits, family, defaultLadder, order, editor })
  }
  return changes
}

function ownEdits({ edits }: Plan, start: string): OwnEdits {
  return new Map(
    [...edits].flatMap(([key, value]) => (key.startsWith(start) ? [[key.slice(start.length), value]] : [])),
  )
}

/** Levels, then proficiencies. */
function sectionOrder({ wanted }: Plan, site: SiteState): readonly string[] {
  const ladders = [...site.ladders, ...wanted.roles.map(({ ladder }) => ladder)]
  return [
    ...new Set([
      ...ladders.flatMap(({ levels }) => levels.map(({ id }) => id)),
      ...site.scale.map(({ id }) => id),
    ]),
  ]
}
