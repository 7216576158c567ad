import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import { listed } from '#lib/content/problems/words.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

/** Mandatory cells need a description; one warning per grid line, at its first cell without one. */
export function warnOfMissingTexts({ roles }: Drafts, catalog: Catalog, report: Report): void {
  for (const role of catalog.roles) {
    const lines = roles.get(role.id)?.original.lines
    for (const { skill, cells } of role.requirements) {
      const silent = cells.filter(({ mandatory, description }) => mandatory && !description)
      const first = lines?.get(skill.id)?.cells?.find(({ level }) => level === silent[0]?.level)
      if (!first) continue
      const levels = listed(silent.map(({ level }) => level.id))
      const message = `${skill.id} is mandatory at ${levels}, but no text describes it.`
      report(
        warning(
          first.location,
          message,
          `Add a section in skills/${skill.id}.md or in roles/${role.id}/${skill.id}.md.`,
          'mandatory-without-text',
        ),
      )
    }
  }
}
