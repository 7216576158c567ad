import type { createTranslator } from 'next-intl'
import { languageOf, type Said, say } from '#lib/export/paper/said.ts'
import { formatDate } from '#lib/i18n/format-date.ts'
import { directionOf, languageName } from '#lib/i18n/language.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { IsoDate, Locale } from '#lib/model/ids.ts'
import { inLocale, isTranslated, type Localized } from '#lib/model/localized.ts'
import type { Proficiency } from '#lib/model/proficiency.ts'
import type { Cell } from '#lib/model/role.ts'
import { type Shade, shadeOf } from '#lib/model/shade.ts'
import { type PagePath, pageHref } from '#lib/site/routes.ts'

/** The interface strings of the language of a paper. */
export type Words = ReturnType<typeof createTranslator<Messages>>

/** The page of the site whose content a paper holds. */
export type PaperOf = {
  readonly catalog: Catalog
  readonly locale: Locale
  readonly t: Words
  readonly path: PagePath
  readonly name: Localized<string>
  readonly summary: Localized<string>
  /** What else is printed, as far as it can be translated. */
  readonly texts: readonly (Localized<unknown> | undefined)[]
  /** The days on which what stands in it was changed, as far as they are known. */
  readonly updated: readonly (IsoDate | undefined)[]
}

type Step = {
  readonly step: number
  readonly shade: Shade
  readonly letter: string
  readonly name: Said
  readonly meaning: Said
}

/** What every paper has, beside its own content. Dates are those of the content, never of the day. */
export function sheetOf({ catalog, locale, t, path, name, summary, texts, updated }: PaperOf) {
  const { site, scale } = catalog
  const url = `${site.url}${pageHref(locale, path)}`
  const day = updated
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
  const siteName = inLocale(site.name, locale).value
  const isWhole = [summary, ...texts].every((text) => text === undefined || isTranslated(text, locale))
  const licence = t('paper.licence', { name: site.licence.name })
  return {
    lang: languageOf(locale),
    rtl: directionOf(locale) === 'rtl',
    title: `${inLocale(name, locale).value} · ${siteName}`,
    description: inLocale(summary, locale).value,
    site: siteName,
    ...(day && { day: day.split('-').map(Number) }),
    url,
    address: url.replace(/^https?:\/\//, ''),
    footer: `${siteName} · ${inLocale(name, locale).value} · ${licence}`,
    provenance: [
      t('site.printedFrom', { address: url }),
      ...(day ? [t('site.lastUpdated', { date: formatDate(day, locale) })] : []),
      `${licence} · ${site.licence.url}`,
    ],
    ...(!isWhole && {
      note: t('paper.fallbackNote', { language: languageName(site.defaultLocale, locale) }),
    }),
    name: say(name, locale),
    summary: say(summary, locale),
    scale: scale.map((proficiency) => stepOf(proficiency, scale, locale)),
    words: {
      mandatory: t('cell.mandatory'),
      mandatoryMeaning: t('paper.mandatoryMeaning'),
      optional: t('cell.optional'),
      optionalMeaning: t('paper.optionalMeaning'),
      notAsked: t('cell.notAsked'),
      readHeading: t('paper.readHeading'),
    },
  }
}

function stepOf(proficiency: Proficiency, scale: Catalog['scale'], locale: Locale): Step {
  return {
    step: proficiency.step,
    shade: shadeOf(proficiency, scale.length),
    letter: inLocale(proficiency.letter, locale).value,
    name: say(proficiency.name, locale),
    meaning: say(proficiency.meaning, locale),
  }
}

export type CellSign = {
  readonly step: number
  readonly shade: Shade
  readonly letter: string
  readonly name: string
  readonly mandatory: boolean
}

/** What is seen of a cell before its description is read. */
export function signOf({ proficiency, mandatory }: Cell, scaleLength: number, locale: Locale): CellSign {
  return {
    step: proficiency.step,
    shade: shadeOf(proficiency, scaleLength),
    letter: inLocale(proficiency.letter, locale).value,
    name: inLocale(proficiency.name, locale).value,
    mandatory,
  }
}

/** A count with its word, written as the language writes numbers. */
export function figureOf(count: number, label: string, locale: Locale) {
  return { value: new Intl.NumberFormat(locale).format(count), label }
}

/** "Advanced, mandatory". */
export function askedInWords({ proficiency, mandatory }: Cell, locale: Locale, t: Words): string {
  const name = inLocale(proficiency.name, locale).value
  return t(mandatory ? 'cell.nameMandatory' : 'cell.nameOptional', { proficiency: name })
}
