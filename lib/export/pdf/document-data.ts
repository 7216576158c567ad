import { type LocalizedText, languageOf, localizedText } from '#lib/export/pdf/localized-text.ts'
import { formatDate } from '#lib/i18n/format-date.ts'
import { directionOf, languageName } from '#lib/i18n/language.ts'
import type { Translator } from '#lib/i18n/translator.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, isTranslated, type Localized } from '#lib/model/catalog/localized.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import type { Cell } from '#lib/model/catalog/role.ts'
import { type Shade, shadeOf } from '#lib/model/catalog/shade.ts'
import type { Provenance } from '#lib/site/metadata/provenance.ts'

export type Words = Translator

/** The context in which a PDF of any kind is written. */
export type Printing = {
  readonly catalog: Catalog
  readonly locale: Locale
  readonly t: Words
  readonly provenance: Provenance
  /** The provenance as lines of text. */
  readonly provenanceLines: readonly string[]
}

type Subject = {
  readonly name: Localized<string>
  readonly summary: Localized<string>
  /** The other translatable texts of the document. */
  readonly texts: readonly (Localized<unknown> | undefined)[]
}

type Step = {
  readonly step: number
  readonly shade: Shade
  readonly letter: string
  readonly name: LocalizedText
  readonly meaning: LocalizedText
}

/** What every PDF has in addition to its own content. The date is that of the contentand not the current one. */
export function documentData({ name, summary, texts }: Subject, printing: Printing) {
  const { catalog, locale, t, provenance, provenanceLines } = printing
  const { site, scale } = catalog
  const isComplete = [summary, ...texts].every((text) => text === undefined || isTranslated(text, locale))
  const ownName = inLocale(name, locale).value
  return {
    lang: languageOf(locale),
    rtl: directionOf(locale) === 'rtl',
    title: `${ownName} · ${provenance.site}`,
    description: inLocale(summary, locale).value,
    site: provenance.site,
    ...(provenance.date && {
      day: provenance.date.split('-').map(Number),
      asOf: t('provenance.date', { date: formatDate(provenance.date, locale) }),
    }),
    footer: [provenance.site, ownName, provenance.address.replace(/^https?:\/\//, '')],
    provenance: provenanceLines,
    ...(!isComplete && {
      note: t('paper.fallbackNote', { language: languageName(site.defaultLocale, locale) }),
    }),
    name: localizedText(name, locale),
    summary: localizedText(summary, locale),
    scale: scale.map((proficiency) => stepOf(proficiency, locale)),
    words: {
      mandatory: t('cell.mandatory'),
      mandatoryMeaning: t('paper.mandatoryMeaning'),
      optional: t('cell.optional'),
      optionalMeaning: t('paper.optionalMeaning'),
      notRequired: t('cell.notAsked'),
      readHeading: t('paper.readHeading'),
    },
  }
}

function stepOf(proficiency: Proficiency, locale: Locale): Step {
  return {
    step: proficiency.step,
    shade: shadeOf(proficiency),
    letter: inLocale(proficiency.letter, locale).value,
    name: localizedText(proficiency.name, locale),
    meaning: localizedText(proficiency.meaning, locale),
  }
}

export type CellSign = {
  readonly step: number
  readonly shade: Shade
  readonly letter: string
  readonly name: string
  readonly mandatory: boolean
}

/** What a cell shows without its description. */
export function signOf({ proficiency, mandatory }: Cell, locale: Locale): CellSign {
  return {
    step: proficiency.step,
    shade: shadeOf(proficiency),
    letter: inLocale(proficiency.letter, locale).value,
    name: inLocale(proficiency.name, locale).value,
    mandatory,
  }
}

/** A count with its label; the number is formatted for the locale. */
export function figureOf(count: number, label: string, locale: Locale) {
  return { value: new Intl.NumberFormat(locale).format(count), label }
}

/** Such as "Advanced, mandatory". */
export function requirementText({ proficiency, mandatory }: Cell, locale: Locale, t: Words): string {
  const name = inLocale(proficiency.name, locale).value
  return t(mandatory ? 'cell.nameMandatory' : 'cell.nameOptional', { proficiency: name })
}
