import type { AddressBook } from '#lib/addresses/address-book.ts'
import { schemaFile, schemaNames } from '#lib/export/api/schema-names.ts'
import { namesFile } from '#lib/search/core/index-format.ts'
import { iconFiles } from '#lib/site/metadata/app-icons.ts'
import { catalogueFileNames, roleFileEndings } from '#lib/site/routes/downloads.ts'
import { languageChoicePath } from '#lib/site/routes/language-choice.ts'
import { stepPath } from '#lib/site/routes/routes.ts'

/**
 * The kind of an address. A `page` is plain HTML, a `tool` is HTML that runs React in the browser, an `embed` is HTML
 * for frames of other sites, everything else is a file. `search-part` is a file whose name only the search index knows.
 */
export type AddressKind = 'page' | 'tool' | 'embed' | 'file' | 'search-part'

export type Parameters = Readonly<Partial<Record<ParameterName, string>>>

export type AddressTemplate = {
  readonly kind: AddressKind
  /** Below the base path, with parameters in braces. */
  readonly path: `/${string}`
  /** What the site must have for the address to exist. */
  readonly needs?: 'history' | 'sitemaps'
}

/** The parameters of templates. */
type ParameterName = 'locale' | 'role' | 'other' | 'from' | 'to' | 'skill' | 'part'

type Path = AddressTemplate['path']
const page = (path: Path): AddressTemplate => ({ kind: 'page', path })
const tool = (path: Path): AddressTemplate => ({ kind: 'tool', path })
const embed = (path: Path): AddressTemplate => ({ kind: 'embed', path })
const file = (path: Path): AddressTemplate => ({ kind: 'file', path })

const onlyWith = (needs: AddressTemplate['needs'], ...templates: readonly AddressTemplate[]) =>
  templates.map((template) => ({ ...template, ...(needs && { needs }) }))

const ofRoles = '/{locale}/roles/{role}'
const ofLevels = `${ofRoles}/levels/{from}/{to}` as const
const ofPair = '/compare/{role}/{other}'

/** Every address of a site, the most important first: a new server prepares them in this order. */
export const addressTemplates: readonly AddressTemplate[] = [
  page('/{locale}'),
  page('/{locale}/roles'),
  page('/{locale}/skills'),
  page(ofRoles),
  page(`${ofRoles}/matrix`),
  page('/{locale}/skills/{skill}'),
  page(ofLevels),
  tool(`${ofRoles}/calculator`),
  page(`${ofRoles}/path`),
  page(`/{locale}${stepPath}`),
  page('/{locale}/search'),
  file(`/search-index/{locale}/${namesFile}`),
  { kind: 'search-part', path: '/search-index/{locale}/{part}.json' },
  page('/{locale}/compare'),
  page('/{locale}/compare/{role}'),
  ...onlyWith('history', page('/{locale}/changes')),
  page('/{locale}/translate'),
  page('/{locale}/data'),
  page(`${ofRoles}/skills/{skill}`),
  page(`${ofLevels}/talk`),
  page(`/{locale}${ofPair}`),
  page(languageChoicePath),
  ...['robots.txt', 'sitemap.xml', 'manifest.webmanifest', 'llms.txt', 'llms-full.txt'].map((name) =>
    file(`/${name}`),
  ),
  ...onlyWith('sitemaps', file('/sitemaps/{locale}.xml')),
  file('/{locale}/llms.txt'),
  file('/{locale}/llms-full.txt'),
  ...[...iconFiles.keys()].map((name) => file(`/icons/${name}`)),
  ...onlyWith(
    'history',
    file('/feeds/{locale}/changes.xml'),
    file('/feeds/{locale}/roles/{role}.xml'),
    file('/feeds/{locale}/skills/{skill}.xml'),
  ),
  file(`${ofRoles}.md`),
  file('/{locale}/skills/{skill}.md'),
  file(`${ofLevels}.md`),
  file(`/{locale}${ofPair}.md`),
  ...['site', 'levels', 'scale', 'domains', 'families', 'skills', 'roles', 'all'].map((name) =>
    file(`/api/v1/${name}.json`),
  ),
  file('/api/v1/roles/{role}.json'),
  file('/api/v1/skills/{skill}.json'),
  ...schemaNames.map((name) => file(`/api/v1/${schemaFile(name)}`)),
  embed('/embed/{locale}/roles/{role}'),
  embed('/embed/{locale}/skills/{skill}'),
  ...roleFileEndings.map((ending) => file(`/downloads/{locale}/{role}.${ending}`)),
  file('/downloads/{locale}/talk/{role}/{from}/{to}.pdf'),
  file('/downloads/{locale}/skills/{skill}.pdf'),
  ...catalogueFileNames.map((name) => file(`/downloads/{locale}/site/${name}`)),
  file('/share/{locale}/site.png'),
  file('/share/{locale}/roles/{role}.png'),
  file('/share/{locale}/skills/{skill}.png'),
  file(`/share/{locale}${ofPair}.png`),
]

export function isAvailable({ hasHistory, hasSitemaps }: AddressBook, { needs }: AddressTemplate): boolean {
  if (needs === 'history') return hasHistory
  return needs === undefined || hasSitemaps
}

export function fillTemplate({ path }: AddressTemplate, parameters: Parameters): string {
  return path.replace(/\{(\w+)\}/g, (_, name: ParameterName) => parameters[name] ?? '')
}
