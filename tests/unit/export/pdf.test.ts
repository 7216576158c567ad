import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readContent } from '#lib/content/read-content.ts'
import { rolePdf, skillPdf } from '#lib/export/pdf.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import { findRole, findSkill } from '#lib/model/find.ts'
import type { Locale, SkillId } from '#lib/model/ids.ts'
import { inLocale } from '#lib/model/localized.ts'
import { matrixSections } from '#lib/model/matrix.ts'
import { paperDigest } from '#tests/support/paper-digest.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { voiceOf } from '#tests/support/voices.ts'

const catalog = catalogIn('content')
const role = found(findRole(catalog, 'mlops-engineer'))

const spoken = [
  {
    locale: 'en',
    words: ['56', 'skills', '280', 'requirements', '123', 'of them mandatory', 'Skill matrix'],
  },
  { locale: 'zh', words: ['56', '280', '123', '要求', '技能矩阵', '必备'] },
  { locale: 'de', words: ['56', '280', '123', 'Anforderungen', 'Pflicht'] },
  { locale: 'es', words: ['56', '280', '123', 'habilidades', 'obligatorio'] },
]

test.each(spoken)('the PDF of a role can be read back in $locale', ({ locale: tag, words }) => {
  const locale = tag as Locale
  const pdf = readPdf(rolePdf(voiceOf(catalog, locale), catalog, role))
  const said = (text: Parameters<typeof inLocale<string>>[0]) => inLocale(text, locale).value
  const sections = matrixSections(role)

  const first = found(role.requirements[0]?.cells[0].description)
  const expected = [
    ...words,
    ...role.requirements.map(({ skill }) => said(skill.name)),
    plain(said(first.text)).slice(0, 60),
    `rungs.example/${locale}/roles/mlops-engineer`,
    'CC BY 4.0',
    `1 / ${pdf.pages}`,
  ]
  const read = withoutSpaces(pdf.text)
  expect(expected.filter((text) => !read.includes(withoutSpaces(text)))).toEqual([])

  expect(pdf.facts.get('Title')).toBe(`${said(role.name)} · Rungs`)
  expect(pdf.facts.get('Tagged')).toBe('yes')
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf.metadata).toContain(`<rdf:li>${locale}</rdf:li>`)
  expect(pdf.pages).toBeGreaterThan(10)
  const names = sections.flatMap(({ domain, requirements }) => [
    domain.name,
    ...requirements.map(({ skill }) => skill.name),
  ])
  expect(names.map((name) => escaped(said(name))).filter((name) => !pdf.bookmarks.includes(name))).toEqual([])
  expect(pdf.structure.match(/^ *Table/gm)).toHaveLength(sections.length)
})

test('the PDF of a skill holds its roles, its texts and what stands in them as it is written', () => {
  const skill = found(findSkill(catalog, 'mlflow'))
  const pdf = readPdf(skillPdf(voiceOf(catalog, 'en' as Locale), catalog, skill))
  const words = [
    'MLflow',
    'MLOps Engineer',
    'models:/churn@champion',
    'log_param',
    'rungs.example/en/skills/mlflow',
  ]
  expect(words.filter((word) => !pdf.text.includes(word))).toEqual([])
  expect(pdf.facts.get('Title')).toBe('MLflow · Rungs')
})

test('what is markup elsewhere prints as itself', () => {
  const written = '#let x = 1 *a* _b_ $c$ @d /e/ <f> \\u{41} #panic() `g` [h] "i" ~ --'
  const skill = {
    ...found(findSkill(catalog, 'mlflow')),
    summary: { locale: 'en' as Locale, original: written, translations: {} },
  }
  const pdf = readPdf(skillPdf(voiceOf(catalog, 'en' as Locale), catalog, skill))
  expect(pdf.text.includes(written)).toBe(true)
})

test('the same content gives the same bytes, whatever was typeset before and in another process too', () => {
  const here = paperDigest()
  skillPdf(voiceOf(catalog, 'zh' as Locale), catalog, found(findSkill(catalog, 'experiment-tracking')))
  expect(paperDigest()).toBe(here)
  const tsx = ['--import', 'tsx', 'tests/support/paper-digest.ts', 'print']
  expect(execFileSync(process.execPath, tsx, { encoding: 'utf8' })).toBe(here)
}, 120_000)

test('other ladders, other languages and another direction of writing have their PDFs too', () => {
  const bakery = catalogIn('tests/content-bakery')
  const baker = found(findRole(bakery, 'boulanger-artisan'))
  const pdf = readPdf(rolePdf(voiceOf(bakery, 'ar' as Locale), bakery, baker))
  expect(pdf.metadata).toContain('<rdf:li>ar</rdf:li>')
  expect(pdf.facts.get('Title')).toContain(inLocale(baker.name, 'ar' as Locale).value)
  const hygiene = found(findSkill(bakery, 'hygiene-tracabilite' as SkillId))
  expect(readPdf(skillPdf(voiceOf(bakery, 'fr' as Locale), bakery, hygiene)).pages).toBeGreaterThan(0)
})

function catalogIn(folder: string): Catalog {
  return found(readContent(folder).content).catalog
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the content of the test has it')
  return value
}

// A line may be broken where the text has a space, and in Chinese anywhere.
const withoutSpaces = (text: string): string => text.replace(/\s|-(?=\s)|\u00AD/g, '')
const plain = (markdown: string): string => markdown.replace(/[`*_]/g, '')
const escaped = (text: string): string => text.replaceAll('&', '&amp;')
