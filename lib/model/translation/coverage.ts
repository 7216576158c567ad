import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale, RoleId } from '#lib/model/catalog/ids.ts'
import { isOutdated, isTranslated } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import {
  ownTextsOf,
  type Part,
  type Translatable,
  textsOfRole,
  textsOfSkill,
  translatablesOf,
} from '#lib/model/translation/translatables.ts'

export type Share = {
  /** Including outdated ones. */
  readonly translated: number
  readonly outdated: number
  readonly total: number
}

/** Percentage, rounded down so that 100 means all; undefined where there is nothing to translate. */
export type Coverage = {
  readonly locale: Locale
  /** Every translatable text and list of words, including descriptions. */
  readonly values: Share
  /** Descriptions of skills, and the roles' own descriptions. */
  readonly descriptions: Share
  /** What a reader of each role sees: the texts of the role and of the skills it requires. */
  readonly roles: readonly { readonly role: RoleId; readonly values: Share }[]
}

export function coverage(catalog: Catalog, locale: Locale): Coverage {
  const texts = translatablesOf(catalog)
  const descriptions = texts.filter(({ part }) => part.kind === 'description')
  return {
    locale,
    values: share(texts, locale),
    descriptions: share(descriptions, locale),
    roles: catalog.roles.map((role) => ({ role: role.id, values: coverageOfRole(role, locale) })),
  }
}

function coverageOfRole(role: Role, locale: Locale): Share {
  const skills = role.requirements.flatMap(({ skill }) => textsOfSkill(skill))
  return share([...textsOfRole(role), ...ownTextsOf(role), ...skills], locale)
}

function share(texts: readonly Translatable[], locale: Locale): Share {
  const translated = texts.filter(({ value }) => isTranslated(value, locale)).length
  const outdated = texts.filter(({ value }) => isOutdated(value, locale)).length
  return { translated, outdated, total: texts.length }
}

/** The missing translations of one content file. */
export type MissingTexts = {
  /** The original file, below the content folder. */
  readonly path: string
  readonly parts: readonly Part[]
  /** Whether other texts of the file are already translated. */
  readonly begun: boolean
}

/** The files that lack a translation into a locale: base files, then skills, then roles. */
export function missingTexts(catalog: Catalog, locale: Locale): readonly MissingTexts[] {
  return [...byFile(catalog)].flatMap(([path, texts]) => {
    const missing = texts.filter(({ value }) => !isTranslated(value, locale))
    const begun = missing.length < texts.length
    return missing.length > 0 ? [{ path, parts: missing.map(({ part }) => part), begun }] : []
  })
}

/** The outdated translations of one content file. */
export type OutdatedParts = Pick<MissingTexts, 'path' | 'parts'>

/** The files with outdated translations into a locale: base files, then skills, then roles. */
export function outdatedTexts(catalog: Catalog, locale: Locale): readonly OutdatedParts[] {
  return [...byFile(catalog)].flatMap(([path, texts]) => {
    const outdated = texts.filter(({ value }) => isOutdated(value, locale))
    return outdated.length > 0 ? [{ path, parts: outdated.map(({ part }) => part) }] : []
  })
}

function byFile(catalog: Catalog): ReadonlyMap<string, readonly Translatable[]> {
  const files = new Map<string, Translatable[]>()
  for (const text of translatablesOf(catalog)) {
    const texts = files.get(text.path)
    if (texts) texts.push(text)
    else files.set(text.path, [text])
  }
  return files
}
