import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { rolePdf, skillPdf } from '#lib/export/pdf/pdf.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import type { Locale, SkillId } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { catalogIn, fixtureCatalog } from '#tests/support/fixture-catalog.ts'
import { pdfDigest } from '#tests/support/pdf-digest.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

const catalog = fixtureCatalog()

/** A phrase on the first page of a role, by language. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: ['skills', 'requirements', 'of them mandatory', 'Skill matrix'],
  zh: ['要求', '技能矩阵', '必备'],
  de: ['Anforderungen', 'Pflicht'],
  es: ['habilidades', 'obligatorio'],
  ja: ['スキル', '要件', 'うち必須', 'スキルマトリクス'],
}
const locales = Object.keys(words)

test.each(locales)('the PDF of a role can be read back in %s', async (locale) => {
  const pdf = await expectRole(catalog, locale, { figures: ['21', '105', '61'], host: 'lattice.example' })
  expect(pdf.title).toMatch(/ · Lattice$/)
  expect(pdf.pages).toBeGreaterThan(5)
})

sampleTest.each(locales)('the PDF of a role of the sample has its figures in %s', async (locale) => {
  const sample = catalogIn(sampleFolder)
  const pdf = await expectRole(sample, locale, { figures: ['56', '280', '123'], host: 'rungs.example' })
  expect(pdf.title).toMatch(/ · Rungs$/)
  expect(pdf.pages).toBeGreaterThan(10)
})

/** Reads the PDF of the MLOps Engineer back, and expects all of its words, bookmarks and tables. */
async function expectRole(
  catalog: Catalog,
  tag: string,
  { figures, host }: { readonly figures: readonly string[]; readonly host: string },
) {
  const role = found(findRole(catalog, 'mlops-engineer'))
  const locale = tag as Locale
  const pdf = await readPdf(rolePdf(exportContextOf(catalog, locale), catalog, role))
  const phrase = (text: Parameters<typeof inLocale<string>>[0]) => inLocale(text, locale).value
  const sections = matrixSections(role)

  const first = found(role.requirements[0]?.cells[0].description)
  const expected = [
    ...figures,
    ...(words[tag] ?? []),
    ...role.requirements.map(({ skill }) => phrase(skill.name)),
    plain(phrase(first.text)).slice(0, 60),
    `${host}/${locale}/roles/mlops-engineer`,
    'CC BY 4.0',
    `1 / ${pdf.pages}`,
  ]
  const read = withoutSpaces(pdf.text)
  expect(expected.filter((text) => !read.includes(withoutSpaces(text)))).toEqual([])

  expect(pdf.title.startsWith(`${phrase(role.name)} · `)).toBe(true)
  expect(pdf.isTagged).toBe(true)
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf.metadata).toContain(`<rdf:li>${locale}</rdf:li>`)
  const names = sections.flatMap(({ domain, requirements }) => [
    domain.name,
    ...requirements.map(({ skill }) => skill.name),
  ])
  expect(names.map(phrase).filter((name) => !pdf.bookmarks.includes(name))).toEqual([])
  expect(pdf.tags.filter((role) => role === 'Table')).toHaveLength(sections.length)
  return pdf
}

test('the PDF of a skill has its roles and its texts, word for word', async () => {
  const skill = found(findSkill(catalog, 'mlflow'))
  const pdf = await readPdf(skillPdf(exportContextOf(catalog, 'en' as Locale), catalog, skill))
  const words = [
    'MLflow',
    'MLOps Engineer',
    'models:/churn@champion',
    'log_param',
    'lattice.example/en/skills/mlflow',
  ]
  expect(words.filter((word) => !pdf.text.includes(word))).toEqual([])
  expect(pdf.title).toBe('MLflow · Lattice')
})

test('markup characters are printed literally', async () => {
  const written = '#let x = 1 *a* _b_ $c$ @d /e/ <f> \\u{41} #panic() `g` [h] "i" ~ --'
  const skill = {
    ...found(findSkill(catalog, 'mlflow')),
    summary: { locale: 'en' as Locale, original: written, translations: {} },
  }
  const pdf = await readPdf(skillPdf(exportContextOf(catalog, 'en' as Locale), catalog, skill))
  expect(pdf.text.includes(written)).toBe(true)
})

test('the same content gives the same bytes, whatever was typeset before, and in another process', () => {
  const here = pdfDigest()
  skillPdf(
    exportContextOf(catalog, 'zh' as Locale),
    catalog,
    found(findSkill(catalog, 'experiment-tracking')),
  )
  expect(pdfDigest()).toBe(here)
  const tsx = ['--import', 'tsx', 'tests/support/pdf-digest.ts', 'print']
  expect(execFileSync(process.execPath, tsx, { encoding: 'utf8' })).toBe(here)
})

test('Han characters have the shapes of the language of their text', async () => {
  const skill = found(findSkill(catalog, 'mlflow'))
  const fontsOf = (page: string, text: string): readonly string[] => {
    const name = { locale: text as Locale, original: '直角', translations: {} }
    const bytes = skillPdf(exportContextOf(catalog, page as Locale), catalog, { ...skill, name })
    return ['NotoSansJP-Medium', 'NotoSansHans-Medium'].filter((font) => Buffer.from(bytes).includes(font))
  }
  expect(fontsOf('ja', 'ja')).toEqual(['NotoSansJP-Medium'])
  expect(fontsOf('zh', 'zh')).toEqual(['NotoSansHans-Medium'])
  expect(fontsOf('en', 'ja')).toEqual(['NotoSansJP-Medium'])
  expect(fontsOf('ja', 'zh')).toContain('NotoSansHans-Medium')
})

test('other ladders, languages and writing directions have PDFs too', async () => {
  const bakery = bakeryCatalog()
  const baker = found(findRole(bakery, 'boulanger-artisan'))
  const pdf = await readPdf(rolePdf(exportContextOf(bakery, 'ar' as Locale), bakery, baker))
  expect(pdf.metadata).toContain('<rdf:li>ar</rdf:li>')
  expect(pdf.title).toContain(inLocale(baker.name, 'ar' as Locale).value)
  const hygiene = found(findSkill(bakery, 'hygiene-tracabilite' as SkillId))
  expect(
    (await readPdf(skillPdf(exportContextOf(bakery, 'fr' as Locale), bakery, hygiene))).pages,
  ).toBeGreaterThan(0)
})

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The content of the test lacks a value.')
  return value
}

// A line may be broken where the text has a space, and in Chinese and Japanese anywhere.
const withoutSpaces = (text: string): string => text.replace(/\s|-(?=\s)|\u00AD/g, '')
const plain = (markdown: string): string => markdown.replace(/[`*_]/g, '')
