import { expect, test } from 'vitest'
import { talkPdf } from '#lib/export/pdf/pdf.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { findLevelPair } from '#lib/model/compare/level-pairs.ts'
import { talkSheet } from '#lib/model/compare/talk-sheet.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { catalogIn, fixtureCatalog } from '#tests/support/fixture-catalog.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

async function sheetOf(catalog: Catalog, locale: string, from: string, to: string) {
  const role = findRole(catalog, 'mlops-engineer')
  const pair = role && findLevelPair(role, from, to)
  if (!role || !pair) throw new Error('The content has this step.')
  const pdf = await readPdf(talkPdf(exportContextOf(catalog, locale as Locale), catalog, { role, pair }))
  return { pdf, skills: talkSheet(role, pair.from.level, pair.to.level).skills }
}

test.each(['en', 'zh', 'de', 'es', 'ja'])(
  'the talk sheet has two pages with every skill in %s',
  async (locale) => {
    const { pdf, skills } = await sheetOf(fixtureCatalog(), locale, 'middle', 'senior')
    expect(pdf.pages).toBeLessThanOrEqual(2)
    const text = pdf.text.replace(/\s/g, '')
    expect(skills.length).toBeGreaterThan(9)
    for (const { requirement } of skills) {
      expect(text).toContain(inLocale(requirement.skill.name, locale as Locale).value.replace(/\s/g, ''))
    }
    expect(text).toContain(`lattice.example/${locale}/roles/mlops-engineer/levels/middle/senior`)
  },
)

sampleTest('the largest step of the sample has two pages', async () => {
  const { pdf } = await sheetOf(catalogIn(sampleFolder), 'en', 'junior', 'principal')
  expect(pdf.pages).toBe(2)
})
