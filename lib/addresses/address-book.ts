import type { Catalog } from '#lib/model/catalog/catalog.ts'

/**
 * The ids from which every address of a site can be built, without its texts.
 * Plain data, so that it can be sent to another process.
 */
export type AddressBook = {
  readonly locales: readonly string[]
  readonly skills: readonly { readonly id: string; readonly aliases: readonly string[] }[]
  readonly roles: readonly RoleInBook[]
  /** Whether there are pages and feeds of changes. */
  readonly hasHistory: boolean
  /** Whether each language has a sitemap of its own. */
  readonly hasSitemaps: boolean
}

export type RoleInBook = {
  readonly id: string
  readonly aliases: readonly string[]
  /** The ids of its levels, from the lowest. */
  readonly levels: readonly string[]
  /** The ids of the skills that it requires, in the order of its grid. */
  readonly skills: readonly string[]
}

export function addressBook(
  { site, skills, roles }: Catalog,
  { hasHistory, hasSitemaps }: Pick<AddressBook, 'hasHistory' | 'hasSitemaps'>,
): AddressBook {
  return {
    locales: [...site.locales],
    skills: skills.map(({ id, aliases }) => ({ id, aliases: [...aliases] })),
    roles: roles.map(({ id, aliases, levels, requirements }) => ({
      id,
      aliases: [...aliases],
      levels: levels.map(({ level }) => level.id),
      skills: requirements.map(({ skill }) => skill.id),
    })),
    hasHistory,
    hasSitemaps,
  }
}
