import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  DefinedTermSet,
  Occupation,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { type Download, downloadFormats } from '#lib/site/routes/downloads.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { homeHref, roleHref, skillHref, skillsHref } from '#lib/site/routes/routes.ts'

// Structured data for search engines, in the vocabulary of schema.org, checked by its types.
const context = 'https://schema.org'

const resolveText = <Value>(text: Localized<Value>, locale: Locale): Value => inLocale(text, locale).value

/** Serialised for a script element, which no text in it can close. */
export const toScriptText = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replaceAll('<', '\\u003c')

export function siteJsonLd(site: Site, locale: Locale): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: resolveText(site.name, locale),
    description: resolveText(site.description, locale),
    url: publicAddress(site, homeHref(locale)),
    inLanguage: locale,
    license: site.licence.url,
  }
}

/** The breadcrumbs from the home page to the page itself. */
export function breadcrumbJsonLd(
  site: Site,
  locale: Locale,
  crumbs: readonly { readonly label: string | Localized<string>; readonly href: string }[],
): WithContext<BreadcrumbList> {
  const home = { label: site.name, href: homeHref(locale) }
  const trail = crumbs[0]?.href === home.href ? crumbs : [home, ...crumbs]
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: typeof label === 'string' ? label : resolveText(label, locale),
      item: publicAddress(site, href),
    })),
  }
}

/** A role with the skills that it requires. */
export function roleJsonLd(site: Site, locale: Locale, role: Role): WithContext<Occupation> {
  return {
    '@context': context,
    '@type': 'Occupation',
    name: resolveText(role.name, locale),
    description: resolveText(role.summary, locale),
    url: publicAddress(site, roleHref(locale, role.id)),
    occupationalCategory: resolveText(role.family.name, locale),
    skills: role.requirements.map(({ skill }) => term(site, locale, skill)),
  }
}

/** All skills, as a set called `name` in the language of the page. */
export function catalogueJsonLd(
  { site, skills }: Catalog,
  locale: Locale,
  name: string,
): WithContext<DefinedTermSet> {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name,
    url: publicAddress(site, skillsHref(locale)),
    inLanguage: locale,
    license: site.licence.url,
    hasDefinedTerm: skills.map((skill) => term(site, locale, skill)),
  }
}

const term = (site: Site, locale: Locale, skill: Skill) =>
  ({
    '@type': 'DefinedTerm',
    name: resolveText(skill.name, locale),
    url: publicAddress(site, skillHref(locale, skill.id)),
  }) as const

type DatasetPage = {
  readonly site: Site
  readonly locale: Locale
  /** The page that describes the data. */
  readonly href: string
  readonly name: string
  readonly description: string
  readonly date: IsoDate | undefined
  readonly downloads: readonly Download[]
}

export function datasetJsonLd(page: DatasetPage): WithContext<Dataset> {
  const { site, locale, href, name, description, date, downloads } = page
  return {
    '@context': context,
    '@type': 'Dataset',
    name,
    description,
    url: publicAddress(site, href),
    inLanguage: locale,
    license: site.licence.url,
    isAccessibleForFree: true,
    ...(date && { dateModified: date }),
    distribution: downloads.map(
      (download): DataDownload => ({
        '@type': 'DataDownload',
        contentUrl: publicAddress(site, download.href),
        encodingFormat: downloadFormats[download.kind].mediaType,
      }),
    ),
  }
}
