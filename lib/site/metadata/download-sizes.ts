import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { DownloadKind } from '#lib/site/routes/downloads.ts'

/** About how many bytes a file has; kinds that are left out say nothing of it. */
export type DownloadSizes = Readonly<Partial<Record<DownloadKind, number>>>

/** How much there is in a file. */
type Amount = {
  readonly cells: number
  /** Of the descriptions, in the language of the file; in bytes. */
  readonly text: number
  /** The same in all languages together. */
  readonly textInAll: number
}

/** What a file takes by itself, for each cell, and for each byte of text. */
type Weights = readonly [base: number, cell: number, text: number]

const estimate = ({ cells, text }: Pick<Amount, 'cells' | 'text'>, [base, cell, perText]: Weights): number =>
  base + cell * cells + perText * text

// Made so that nobody has to typeset a document to say how large it is. The weights are those that fit the documents of
// the sample best; a test holds them to the documents.
const role = {
  pdf: [128_800, 1114, 2.2],
  xlsx: [9500, 144, 0.07],
  csv: [660, 254, 1.38],
  csvExcel: [660, 254, 1.38],
  markdown: [7000, 10, 1.27],
} as const satisfies Partial<Record<DownloadKind, Weights>>
const roleJson: Weights = [9900, 39, 1.21]
const skill = { pdf: [46_700, 535, 4.45], markdown: [1900, 35, 1.13] } as const
const skillJson: Weights = [9700, 159, 0.02]

/** A PDF carries the glyphs that it shows, of which Chinese and its relatives need many. */
const manyGlyphs = { role: 275_000, skill: 81_000 } as const
const hasManyGlyphs = (locale: Locale): boolean => /^(?:zh|ja|ko)\b/.test(locale)

export function roleSizes(of: Role, locale: Locale): DownloadSizes {
  const amount = amountOf(cellsOf(of), locale)
  const pdf = estimate(amount, role.pdf) + (hasManyGlyphs(locale) ? manyGlyphs.role : 0)
  return {
    pdf,
    xlsx: estimate(amount, role.xlsx),
    csv: estimate(amount, role.csv),
    csvExcel: estimate(amount, role.csvExcel),
    markdown: estimate(amount, role.markdown),
    json: estimate({ cells: amount.cells, text: amount.textInAll }, roleJson),
  }
}

export function skillSizes(catalog: Catalog, of: Skill, locale: Locale): DownloadSizes {
  const cells = requirementsOf(catalog, of).flatMap(({ requirement }) => requirement.cells)
  const amount = amountOfSkill(of, cells, locale)
  return {
    pdf: estimate(amount, skill.pdf) + (hasManyGlyphs(locale) ? manyGlyphs.skill : 0),
    markdown: estimate(amount, skill.markdown),
    json: estimate({ cells: amount.cells, text: amount.textInAll }, skillJson),
  }
}

/** Of the files of all roles and skills at once. */
export function siteSizes(catalog: Catalog, locale: Locale): DownloadSizes {
  const roles = catalog.roles.map((one) => roleSizes(one, locale))
  const skills = catalog.skills.map((one) => skillSizes(catalog, one, locale))
  const sum = (all: readonly DownloadSizes[], kind: DownloadKind) =>
    all.reduce((total, sizes) => total + (sizes[kind] ?? 0), 0)
  const markdown = sum(roles, 'markdown') + sum(skills, 'markdown')
  return {
    catalogueXlsx: sum(roles, 'xlsx') * 0.87,
    csv: sum(roles, 'csv'),
    csvExcel: sum(roles, 'csvExcel'),
    llms: 200 * (catalog.roles.length + catalog.skills.length),
    llmsFull: markdown,
    dump: sum(roles, 'json') + sum(skills, 'json'),
  }
}

const cellsOf = ({ requirements }: Role): readonly Cell[] => requirements.flatMap(({ cells }) => cells)

function amountOf(cells: readonly Cell[], locale: Locale): Amount {
  const texts = cells.flatMap(({ description }) => (description ? [description.text] : []))
  return { cells: cells.length, ...bytesOf(texts, locale) }
}

/** A skill says its own texts once, however many roles require it. */
function amountOfSkill(of: Skill, cells: readonly Cell[], locale: Locale): Amount {
  const ofRoles = cells.flatMap(({ description }) => (description?.from === 'role' ? [description.text] : []))
  const own = [...of.byLevel.values(), ...of.byProficiency.values()]
  return { cells: cells.length, ...bytesOf([...own, ...ofRoles], locale) }
}

function bytesOf(texts: readonly Localized<string>[], locale: Locale): Pick<Amount, 'text' | 'textInAll'> {
  const inAll = texts.flatMap(({ original, translations }) => [original, ...Object.values(translations)])
  return {
    text: sumOfBytes(texts.map((text) => inLocale(text, locale).value)),
    textInAll: sumOfBytes(inAll),
  }
}

const sumOfBytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** A size in words, rounded to two digits; a thousand bytes are a kilobyte. */
export function sizeText(bytes: number, locale: Locale): string {
  const [unit, size] =
    bytes < 1000
      ? ['byte', bytes]
      : bytes < 995_000
        ? ['kilobyte', bytes / 1000]
        : ['megabyte', bytes / 1_000_000]
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: `${unit}`,
    unitDisplay: 'short',
    maximumSignificantDigits: 2,
  }).format(Number(size))
}
