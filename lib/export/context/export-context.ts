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
export type ExportContext = {
  readonly site: Site
  readonly locale: Locale
  readonly t: Translator
  readonly provenance: Translator<'provenance'>
}

export function writeName({ locale }: ExportContext, name: Localized<string>): string {
  return asText(inLocale(name, locale).value)
}

/** With a note where the text is not translated or its translation is outdated; names have no such note. */
export function writeText(context: ExportContext, text: Localized<string>): string {
  return writeName(context, text) + writeFallback(context, text)
}

/** A text that is Markdown already; its links become full addresses. */
export function writeProse(context: ExportContext, text: Localized<string>): string {
  const { site, locale } = context
  const prose = proseAddressed(site, locale, inLocale(text, locale).value)
  return joinBlocks([prose.trim(), writeFallback(context, text).trim()]).trim()
}

export function writeList(context: ExportContext, items: Localized<readonly string[]>): string {
  return inLocale(items, context.locale).value.map(asText).join(', ') + writeFallback(context, items)
}

/** Proficiency and obligation; a dash where the skill is not required. */
export function writeCell(context: ExportContext, cell: Cell | undefined): string {
  if (!cell) return '–'
  const proficiency = writeName(context, cell.proficiency.name)
  return context.t(cell.mandatory ? 'cell.nameMandatory' : 'cell.nameOptional', { proficiency })
}

export function writeSkill(context: ExportContext, skill: Skill): string {
  return link(writeName(context, skill.name), markdownAddress(context, skillPath(skill.id)))
}

export function writeRole(context: ExportContext, role: Role): string {
  return link(writeName(context, role.name), markdownAddress(context, rolePath(role.id)))
}

/** The public address of the Markdown of a page. */
function markdownAddress({ site, locale }: ExportContext, path: PagePath): string {
  return publicAddress(site, markdownHref(locale, path))
}

/** An arrow between two texts, in the direction of the language. */
export function writeStep({ locale }: ExportContext, from: string, to: string): string {
  return `${from} ${directionOf(locale) === 'rtl' ? '←' : '→'} ${to}`
}

/** The provenance of a document, for its end. */
export function writeProvenance(context: ExportContext, path: PagePath, date: IsoDate | undefined): string {
  const { site, locale, provenance } = context
  const lines = provenanceLines(provenanceOf({ site, locale, path, date }), locale, provenance)
  return joinBlocks(['---', ...lines.map(asText)]).trim()
}

function writeFallback({ locale, t }: ExportContext, text: Localized<unknown>): string {
  const { locale: written, isOutdated } = inLocale(text, locale)
  if (isOutdated) return ` *(${t('fallback.older')})*`
  if (written === locale) return ''
  return ` *(${t('fallback.shownIn', { language: languageName(written, locale) })})*`
}
