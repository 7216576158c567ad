import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { type Report, warning } from '#lib/content/problems/problem.ts'
import { listed } from '#lib/content/problems/words.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

/** What is mandatory must be told; one warning for each line of a grid, at the first cell that no text describes. */
export function warnOfMissingTexts({ roles }: Drafts, catalog: Catalog, report: Report): void {
  for (const role of catalog.roles) {
    const lines = roles.get(role.id)?.original.lines
    for (const { skill, cells } of role.requirements) {
      const silent = cells.filter(({ mandatory, description }) => mandatory && !description)
      const first = lines?.get(skill.id)?.cells?.find(({ level }) => level === silent[0]?.level)
      if (!first) continue
      const levels = listed(silent.map(({ level }) => level.id))
      const message = `${skill.id} is mandatory at ${levels}, but no text says what that means.`
      report(
        warning(
          first.place,
          message,
          `Write a section for it in skills/${skill.id}.md or in roles/${role.id}/${skill.id}.md.`,
          'mandatory-without-text',
        ),
      )
    }
  }
}
