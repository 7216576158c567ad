import { describe, expect, test } from 'vitest'
import { apiFiles } from '#lib/export/api/documents.ts'
import { catalogueFiles } from '#lib/export/downloads/catalogue-files.ts'
import { roleFiles } from '#lib/export/downloads/role-files.ts'
import { llmsFullText, llmsText } from '#lib/export/markdown/llms.ts'
import { roleMarkdown } from '#lib/export/markdown/role.ts'
import { skillMarkdown } from '#lib/export/markdown/skill.ts'
import { skillPdf } from '#lib/export/pdf/pdf.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { roleSizes, siteSizes, sizeText, skillSizes } from '#lib/site/metadata/download-sizes.ts'
import { makeContent } from '#tests/bench/content/make-content.ts'
import { readingOf } from '#tests/support/content-base.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'

const { content } = readingOf(
  makeContent({ skills: 60, roles: 4, locales: ['en', 'zh', 'ja'], largestRole: 50 }),
)
if (!content) throw new Error('The generated content must be valid.')
const { catalog } = content
const bytesOf = (written: string | Uint8Array | undefined) => Buffer.from(written ?? '').length

/**
 * An estimate may be off by this factor. Generated texts are repetitive, so they compress better than real ones, for
 * which the estimate is off by a sixth at most.
 */
const tolerance = 3

function expectClose(estimated: number | undefined, bytes: number, what: string) {
  const factor = (estimated ?? 0) / bytes
  expect(Math.max(factor, 1 / factor), `${what}: said ${estimated}, has ${bytes}`).toBeLessThan(tolerance)
}

describe.each(catalog.site.locales)(
  'in %s the size that a page says is about that of the file',
  (locale: Locale) => {
    const context = exportContextOf(catalog, locale)

    test('of a role', async () => {
      const [role] = catalog.roles
      if (!role) throw new Error('The generated content needs a role.')
      const sizes = roleSizes(role, locale)
      for (const [ending, kind] of [
        ['pdf', 'pdf'],
        ['xlsx', 'xlsx'],
        ['csv', 'csv'],
      ] as const) {
        const bytes = bytesOf(await roleFiles.get(ending)?.write(context, catalog, role))
        expectClose(sizes[kind], bytes, ending)
      }
      expectClose(sizes.markdown, bytesOf(roleMarkdown(context, catalog, role)), 'markdown')
      expectClose(sizes.json, bytesOf(apiFiles(catalog).get(`roles/${role.id}.json`)?.()), 'json')
    })

    test('of a skill', () => {
      const [skill] = catalog.skills
      if (!skill) throw new Error('The generated content needs a skill.')
      const sizes = skillSizes(catalog, skill, locale)
      expectClose(sizes.pdf, bytesOf(skillPdf(context, catalog, skill)), 'pdf')
      expectClose(sizes.markdown, bytesOf(skillMarkdown(context, catalog, skill)), 'markdown')
    })

    test('of the site', () => {
      const sizes = siteSizes(catalog, locale)
      const written = (name: string) => bytesOf(catalogueFiles.get(name)?.write(context, catalog))
      expectClose(sizes.catalogueXlsx, written('catalogue.xlsx'), 'xlsx')
      expectClose(sizes.csv, written('catalogue.csv'), 'csv')
      expectClose(sizes.llms, bytesOf(llmsText(context, catalog)), 'llms')
      expectClose(sizes.llmsFull, bytesOf(llmsFullText(context, catalog)), 'llms full')
      expectClose(sizes.dump, bytesOf(apiFiles(catalog).get('all.json')?.()), 'dump')
    })
  },
)

test('a size is never a thousand of a unit with a larger unit', () => {
  const text = (bytes: number) => sizeText(bytes, 'en' as Locale).replace(/\s/g, ' ')
  expect([0, 990, 1000, 12_345, 994_999, 995_000, 1_234_567].map(text)).toEqual([
    '0 byte',
    '990 byte',
    '1 kB',
    '12 kB',
    '990 kB',
    '1 MB',
    '1.2 MB',
  ])
})
