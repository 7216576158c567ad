import { expect, test } from 'vitest'
import { hasSitemapForEach, sitemap, sitemapOf } from '#lib/export/xml/sitemap.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import type { History } from '#lib/model/history/history.ts'
import { sitePages } from '#lib/site/metadata/site-pages.ts'
import { catalog, data, requires, role, skill, text } from '#tests/support/small-catalog.ts'

const day = (date: string) => ({ updated: date as IsoDate })
const kafka = skill('kafka', data, { ...day('2026-02-01'), aliases: ['apache-kafka'] })
const sql = skill('sql', data)
const builder = role('builder', [requires(kafka, 'W E* .')], { ...day('2026-01-01'), aliases: ['maker'] })
const tester = role('tester', [requires(sql, 'W . .')])
const all = catalog([kafka, sql], [builder, tester])
const history: History = {
  days: [],
  isShort: false,
  latest: '2026-01-01T00:00:00Z',
  formerNames: new Map(),
  permanentIds: new Map(),
}
const pathsOf = (content: Catalog, known: History | undefined) =>
  sitePages(content, known, ['en', 'zh']).map(({ path }) => path)

test('the sitemap has every page once, at its canonical address', () => {
  const pages = pathsOf(all, history)
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages).toEqual(
    expect.arrayContaining([
      '',
      '/skills/kafka',
      '/roles/builder/matrix',
      '/compare/builder/tester',
      '/changes',
    ]),
  )
  expect(pages).toContain('/roles/builder/levels/junior/principal')
  expect(pages).not.toContain('/roles/builder/levels/principal/junior')
  expect(pages.join()).not.toMatch(/apache-kafka|maker/)
})

test('pages that do not exist are not listed', () => {
  expect(pathsOf(all, undefined)).not.toContain('/changes')
  expect(pathsOf(catalog([sql], [tester]), undefined).join()).not.toContain('/compare')
})

test('the date of a page is the latest date of its content', () => {
  const days = new Map(sitePages(all, undefined, []).map(({ path, updated }) => [path, updated]))
  expect(days.get('/skills/kafka')).toBe('2026-02-01')
  expect(days.get('/roles/builder')).toBe('2026-02-01')
  expect(days.get('/roles')).toBe('2026-01-01')
  expect(days.get('/skills/sql')).toBeUndefined()
})

test('each address has its date and its alternates in every language', () => {
  const [entry] = sitemap(all.site, [
    { path: '/skills', ...day('2026-02-01'), locales: () => all.site.locales },
  ])
    .split('\n')
    .filter((line) => line.includes('<loc>https://test.example/zh/'))
  expect(entry).toBe(
    '<url><loc>https://test.example/zh/skills</loc><lastmod>2026-02-01</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://test.example/en/skills"/>' +
      '<xhtml:link rel="alternate" hreflang="zh" href="https://test.example/zh/skills"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://test.example/en/skills"/></url>',
  )
})

test('a large site has a sitemap for each language, which together have all addresses', () => {
  const pages = Array.from({ length: 5001 }, (_, index) => ({
    path: `/skills/s${index}` as const,
    updated: undefined,
    locales: () => all.site.locales,
  }))
  expect(hasSitemapForEach(all.site, pages.slice(1))).toBe(false)
  expect(hasSitemapForEach(all.site, pages)).toBe(true)
  expect(sitemap(all.site, pages).match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://test.example/sitemaps/en.xml</loc>',
    '<loc>https://test.example/sitemaps/zh.xml</loc>',
  ])
  expect(
    sitemapOf(all.site, pages, ['zh' as Locale]).match(/<loc>https:\/\/test\.example\/zh\//g),
  ).toHaveLength(5001)
})

test('a page is listed in the languages in which it has texts of its own', () => {
  const translated = skill('git', data, { name: text('Git', '版本') })
  const maker = role('maker', [requires(translated, 'W . .'), requires(sql, 'W . .')])
  const other = catalog([translated, sql], [maker, tester])
  const pages = sitePages(other, undefined, ['en'])
  const locales = new Map(pages.map((page) => [page.path, page.locales().join()]))
  expect(locales.get('/skills/git')).toBe('en,zh')
  expect(locales.get('/skills/sql')).toBe('en')
  expect(locales.get('/roles/maker/matrix')).toBe('en,zh')
  expect(locales.get('/roles/tester')).toBe('en')
  expect(locales.get('/roles/maker/skills/git')).toBe('en,zh')
  expect(locales.get('/roles/maker/skills/sql')).toBe('en')
  expect(locales.get('/compare/maker/tester')).toBe('en,zh')
  expect(locales.get('/search')).toBe('en,zh')
  expect(
    new Map(sitePages(all, undefined, ['en']).map((page) => [page.path, page.locales().join()])).get(''),
  ).toBe('en')
  const xml = sitemapOf(other.site, pages, other.site.locales)
  expect(xml).toContain('<loc>https://test.example/zh/skills/git</loc>')
  expect(xml).not.toContain('https://test.example/zh/skills/sql')
})
