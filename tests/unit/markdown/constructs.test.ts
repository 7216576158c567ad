import { read } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { apiFiles } from '#lib/export/api/documents.ts'
import { cellRows } from '#lib/export/csv/cell-rows.ts'
import { toCsv, toExcelCsv } from '#lib/export/csv/csv.ts'
import { roleMarkdown } from '#lib/export/markdown/role.ts'
import { skillMarkdown } from '#lib/export/markdown/skill.ts'
import { skillPdf } from '#lib/export/pdf/pdf.ts'
import { roleWorkbook } from '#lib/export/xlsx/role-workbook.ts'
import { markdown } from '#lib/markdown/markdown-it.ts'
import { renderMarkdown } from '#lib/markdown/render-markdown.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import { textRecords } from '#lib/search/index/text-records.ts'
import { finishPage } from '#lib/server/finish/finish-page.ts'
import { textHrefs } from '#lib/site/routes/text-links.ts'
import { constructs } from '#tests/support/constructs.ts'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { parseCsv } from '#tests/support/parse-csv.ts'
import { readPdf } from '#tests/support/read-pdf.ts'

const path = 'skills/selling.md'
const [, front] = (baseContent[path] ?? '').split('---\n')
const withText = (text: string) => ({ [path]: `---\n${front}---\n\n## working\n\n${text}\n` })

const isAccepted = (one: (typeof constructs)[number]) => 'html' in one
const accepted = constructs.filter(isAccepted)
const rejected = constructs.filter((one) => 'rejected' in one)

test('every rule of markdown-it that is enabled has a case', () => {
  const { core, block, inline } = markdown
  const enabled = [core.ruler, block.ruler, inline.ruler, inline.ruler2].flatMap(({ __rules__ }) =>
    __rules__.filter((rule) => rule.enabled).map((rule) => rule.name),
  )
  const covered = new Set(constructs.flatMap(({ rules }) => rules))
  expect(enabled.filter((name) => !covered.has(name))).toEqual([])
})

test.each(rejected)('$name is rejected, so that no output contains it', ({ markdown: text, ...one }) => {
  const [problem = ''] = problemsOf(withText(text)).split('\n\n')
  expect(problem).toMatch(/^content\/skills\/selling\.md:\d+:\d+\n/)
  expect(problem).toContain(one.rejected)
})

/** A page around some HTML, with the scripts that the framework adds. */
const asNextSends = (html: string): string =>
  `<html><head><script src="/_next/a.js"></script><script>self.__next_f.push([1,"x"])</script></head><body>${html}</body></html>`

describe.each(accepted)('$name', ({ markdown: text, rules, html, pdf, plain, download, search }) => {
  const { catalog } = contentOf(withText(text))
  const [skill, role] = [found(findSkill(catalog, 'selling')), found(findRole(catalog, 'baker'))]
  const locale = catalog.site.defaultLocale
  const context = exportContextOf(catalog)
  const description = found([...skill.byProficiency.values()][0]).original

  test('is on a page as HTML that can be finished and sent', () => {
    const words = {
      done: context.t('prose.done'),
      toDo: context.t('prose.toDo'),
      code: context.t('prose.code'),
      table: context.t('prose.table'),
    }
    const page = renderMarkdown(description, { hrefOf: textHrefs(locale), words })
    expect(
      html.filter((part) => !page.includes(part)),
      page,
    ).toEqual([])
    expect(() => finishPage(asNextSends(page), false)).not.toThrow()
  })

  test('has its words in a PDF', async () => {
    const words = withoutBlanks((await readPdf(skillPdf(context, catalog, skill))).text)
    // The cells of a table are read back column by column.
    const parts = rules.includes('table') ? pdf.split(' ') : [pdf]
    expect(parts.filter((part) => !words.includes(withoutBlanks(part)))).toEqual([])
  })

  test('is plain text in spreadsheets', () => {
    const rows = cellRows(catalog.site, [role], locale)
    expect(describedIn(parseCsv(toCsv(rows)))).toBe(plain)
    expect(describedIn(parseCsv(toExcelCsv(rows, locale).slice(1)))).toBe(plain)
    const sheet = read(roleWorkbook(context, catalog, role)).Sheets.Descriptions ?? {}
    expect(Object.values(sheet).map((cell) => cell?.v)).toContain(plain)
  })

  test('is the same Markdown in downloads and data, with full addresses of the site', () => {
    const expected = download ?? text
    expect(skillMarkdown(context, catalog, skill)).toContain(`\n${expected}\n`)
    expect(roleMarkdown(context, catalog, role)).toContain(`\n${expected}\n`)
    const data = apiFiles(catalog)
    const { byProficiency } = JSON.parse(data.get('skills/selling.json')?.() ?? '')
    expect(byProficiency.working.en).toBe(expected)
    expect(data.get('roles/baker.json')?.()).toContain(JSON.stringify(expected))
    expect(data.get('all.json')?.()).toContain(JSON.stringify(expected))
  })

  test('is found by its words', () => {
    expect(textRecords(catalog, locale).map((record) => record.text)).toContain(search)
  })
})

const describedIn = ([head = [], ...rows]: readonly (readonly string[])[]) => {
  const row = rows.find((one) => one[head.indexOf('skill_id')] === 'selling' && one.includes('lead'))
  return row?.[head.indexOf('description')]
}

const withoutBlanks = (text: string) => text.replace(/[\s\u00AD]/g, '')

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The content of the test lacks a value.')
  return value
}
