import { type ApiContext, allLocales, apiAddress, pages, pagesAt } from '#lib/export/api/localized.ts'
import type {
  ApiBranch,
  ApiContent,
  ApiDomain,
  ApiLadder,
  ApiLevel,
  ApiProficiency,
} from '#lib/export/api/schemas.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import type { Domain, Family, Group } from '#lib/model/catalog/taxonomy.ts'
import { rolesOfHref, skillsOfHref } from '#lib/site/routes/routes.ts'

/** General facts about the site. */
export function apiSite(context: ApiContext): ApiContent<'site'> {
  const { site } = context
  return {
    url: apiAddress(context, 'site.json'),
    pages: pages(context, ''),
    name: allLocales(context, site.name),
    description: allLocales(context, site.description),
    locales: site.locales,
    defaultLocale: site.defaultLocale,
    ...(site.source && { repository: site.source.repository }),
  }
}

export function apiLadder(context: ApiContext, ladder: Ladder): ApiLadder {
  return {
    id: ladder.id,
    url: apiAddress(context, `levels.json#${ladder.id}`),
    name: allLocales(context, ladder.name),
    levels: ladder.levels.map((level) => apiLevel(context, level)),
  }
}

function apiLevel(context: ApiContext, level: Level): ApiLevel {
  return {
    id: level.id,
    url: apiAddress(context, `levels.json#${level.id}`),
    name: allLocales(context, level.name),
    short: allLocales(context, level.short),
  }
}

export function apiProficiency(context: ApiContext, proficiency: Proficiency): ApiProficiency {
  return {
    id: proficiency.id,
    url: apiAddress(context, `scale.json#${proficiency.id}`),
    step: proficiency.step,
    letter: allLocales(context, proficiency.letter),
    name: allLocales(context, proficiency.name),
    meaning: allLocales(context, proficiency.meaning),
  }
}

export function apiDomain(context: ApiContext, domain: Domain): ApiDomain {
  return { ...apiBranch(context, domain), groups: domain.groups.map((group) => apiBranch(context, group)) }
}

function apiBranch(context: ApiContext, { id, name }: Domain | Group): ApiBranch {
  return {
    id,
    url: apiAddress(context, `domains.json#${id}`),
    pages: pagesAt(context, (locale) => skillsOfHref(locale, id)),
    name: allLocales(context, name),
  }
}

export function apiFamily(context: ApiContext, { id, name }: Family): ApiBranch {
  return {
    id,
    url: apiAddress(context, `families.json#${id}`),
    pages: pagesAt(context, (locale) => rolesOfHref(locale, id)),
    name: allLocales(context, name),
  }
}
