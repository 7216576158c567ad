import type { Catalog } from '#lib/model/catalog.ts'
import type { Locale } from '#lib/model/ids.ts'
import { isTranslated, type Localized } from '#lib/model/localized.ts'

export type Share = { readonly translated: number; readonly total: number }

/** How much of the content is there in a locale. */
export type Coverage = {
  readonly locale: Locale
  /** Every text and every list of words that can be translated, descriptions among them. */
  readonly values: Share
  /** Descriptions of skills, and those that roles have of their own. */
  readonly descriptions: Share
}

export function coverage(catalog: Catalog, locale: Locale): Coverage {
  const descriptions = descriptionsOf(catalog)
  return {
    locale,
    values: share([...labelsOf(catalog), ...descriptions], locale),
    descriptions: share(descriptions, locale),
  }
}

function share(values: readonly Localized<unknown>[], locale: Locale): Share {
  return { translated: values.filter((value) => isTranslated(value, locale)).length, total: values.length }
}

function labelsOf({ site, ladders, scale, domains, families, skills, roles }: Catalog): Localized<unknown>[] {
  return [
    site.name,
    site.description,
    ...ladders.flatMap(({ name, levels }) => [name, ...levels.flatMap((level) => [level.name, level.short])]),
    ...scale.flatMap(({ letter, name, meaning }) => [letter, name, meaning]),
    ...domains.flatMap(({ name, groups }) => [name, ...groups.map((group) => group.name)]),
    ...families.map(({ name }) => name),
    ...skills.flatMap(({ name, summary, keywords, intro }) => [
      name,
      summary,
      ...(keywords.original.length > 0 ? [keywords] : []),
      ...(intro ? [intro] : []),
    ]),
    ...roles.flatMap(({ name, summary, levels, next }) => [
      name,
      summary,
      ...levels.flatMap(({ title, focus, stack }) => [title, focus, stack].flatMap((value) => value ?? [])),
      ...next.map(({ reason }) => reason),
    ]),
  ]
}

function descriptionsOf({ skills, roles }: Catalog): Localized<string>[] {
  const own = roles.flatMap(({ requirements }) =>
    requirements.flatMap(({ cells }) =>
      cells.flatMap(({ description }) => (description?.from === 'role' ? description.text : [])),
    ),
  )
  return [
    ...skills.flatMap(({ byLevel, byProficiency }) => [...byLevel.values(), ...byProficiency.values()]),
    ...own,
  ]
}
