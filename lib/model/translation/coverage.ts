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
  /** Those that are older than their originals among them. */
  readonly translated: number
  readonly outdated: number
  readonly total: number
}

/** How much of the content is there in a locale. */
export type Coverage = {
  readonly locale: Locale
  /** Every text and every list of words that can be translated, descriptions among them. */
  readonly values: Share
  /** Descriptions of skills, and those that roles have of their own. */
  readonly descriptions: Share
  /** What a reader of each role meets: the texts of the role, and those of the skills it asks for. */
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

/** What one content file lacks in a locale. */
export type MissingTexts = {
  /** The original, below the content folder. */
  readonly path: string
  readonly parts: readonly Part[]
  /** Whether a translation of something else in the file is there already. */
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

/** What is older than its original in one content file. */
export type OutdatedParts = Pick<MissingTexts, 'path' | 'parts'>

/** The files whose translations into a locale are older than their originals, in part: base files, then skills, then roles. */
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
