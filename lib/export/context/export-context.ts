import { proseAddressed } from '#lib/export/context/prose-addressed.ts'
import { provenanceLines } from '#lib/export/context/provenance-lines.ts'
import { directionOf, languageName } from '#lib/i18n/language.ts'
import type { Translator } from '#lib/i18n/translator.ts'
import { asText, joinBlocks, link } from '#lib/markdown/blocks.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { provenanceOf } from '#lib/site/metadata/provenance.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { markdownHref, type PagePath, rolePath, skillPath } from '#lib/site/routes/routes.ts'

/** Everything needed to write parts of the catalog in one language; the functions below return Markdown. */
export type Voice = {
  readonly site: Site
  readonly locale: Locale
  readonly t: Translator
  readonly provenance: Translator<'provenance'>
}

export function sayName({ locale }: Voice, name: Localized<string>): string {
  return asText(inLocale(name, locale).value)
}

/** With a note where the text is not translated or its translation is outdated; names have no such note. */
export function sayText(voice: Voice, text: Localized<string>): string {
  return sayName(voice, text) + sayFallback(voice, text)
}

/** A text that is Markdown already; its links become full addresses. */
export function sayProse(voice: Voice, text: Localized<string>): string {
  const { site, locale } = voice
  const prose = proseAddressed(site, locale, inLocale(text, locale).value)
  return joinBlocks([prose.trim(), sayFallback(voice, text).trim()]).trim()
}

export function sayList(voice: Voice, items: Localized<readonly string[]>): string {
  return inLocale(items, voice.locale).value.map(asText).join(', ') + sayFallback(voice, items)
}

/** Proficiency and obligation; a dash where the skill is not required. */
export function sayCell(voice: Voice, cell: Cell | undefined): string {
  if (!cell) return '–'
  const proficiency = sayName(voice, cell.proficiency.name)
  return voice.t(cell.mandatory ? 'cell.nameMandatory' : 'cell.nameOptional', { proficiency })
}

export function saySkill(voice: Voice, skill: Skill): string {
  return link(sayName(voice, skill.name), markdownAddress(voice, skillPath(skill.id)))
}

export function sayRole(voice: Voice, role: Role): string {
  return link(sayName(voice, role.name), markdownAddress(voice, rolePath(role.id)))
}

/** The public address of the Markdown of a page. */
function markdownAddress({ site, locale }: Voice, path: PagePath): string {
  return publicAddress(site, markdownHref(locale, path))
}

/** An arrow between two texts, in the direction of the language. */
export function sayStep({ locale }: Voice, from: string, to: string): string {
  return `${from} ${directionOf(locale) === 'rtl' ? '←' : '→'} ${to}`
}

/** The provenance of a document, for its end. */
export function sayProvenance(voice: Voice, path: PagePath, date: IsoDate | undefined): string {
  const { site, locale, provenance } = voice
  const lines = provenanceLines(provenanceOf({ site, locale, path, date }), locale, provenance)
  return joinBlocks(['---', ...lines.map(asText)]).trim()
}

function sayFallback({ locale, t }: Voice, text: Localized<unknown>): string {
  const { locale: written, isOutdated } = inLocale(text, locale)
  if (isOutdated) return ` *(${t('fallback.older')})*`
  if (written === locale) return ''
  return ` *(${t('fallback.shownIn', { language: languageName(written, locale) })})*`
}
