import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { catalog, code, requires, role, skill, text } from '#tests/support/small-catalog.ts'

/** A catalog of one role that requires one skill, both with the given text in every text field. */
export function catalogWithText(words: string): { readonly catalog: Catalog; readonly role: Role } {
  const localized = text(words)
  const git = skill('git', code, { name: localized, summary: localized })
  const { cells } = requires(git, 'W E* .')
  const [first, ...rest] = cells.map((cell) => ({
    ...cell,
    description: { from: 'role' as const, text: localized },
  }))
  if (!first) throw new Error('The requirement needs a cell.')
  const made = role('builder', [{ skill: git, cells: [first, ...rest] }], {
    name: localized,
    summary: localized,
  })
  return { catalog: catalog([git], [made]), role: made }
}
