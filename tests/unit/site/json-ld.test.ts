import { describe, expect, test } from 'vitest'
import type { IsoDate, Locale } from '#lib/model/catalog/ids.ts'
import {
  breadcrumbJsonLd,
  catalogueJsonLd,
  datasetJsonLd,
  roleJsonLd,
  siteJsonLd,
  toScriptText,
} from '#lib/site/metadata/json-ld.ts'
import { siteDownloads } from '#lib/site/routes/downloads.ts'
import { faultsOf } from '#tests/support/schema-org.ts'
import { catalog, data, requires, role, skill, text } from '#tests/support/small-catalog.ts'

const zh = 'zh' as Locale
const kafka = skill('kafka', data, { name: text('Kafka', '卡夫卡') })
const builder = role('builder', [requires(kafka, 'W E* .')], {
  name: text('Builder', '建造者'),
  summary: text('Streams </script><b>'),
})
const all = catalog([kafka], [builder])
const { site } = all
const dataset = datasetJsonLd({
  site,
  locale: zh,
  href: '/zh/data',
  name: '数据',
  description: '全部技能和职位。',
  date: '2026-03-17' as IsoDate,
  downloads: siteDownloads(zh),
})

describe('structured data for search engines', () => {
  test.each([
    ['a role', roleJsonLd(site, zh, builder)],
    ['the catalogue', catalogueJsonLd(all, zh, '技能')],
    ['the site', siteJsonLd(site, zh)],
    ['the data', dataset],
    ['the way to a page', breadcrumbJsonLd(site, zh, [{ label: kafka.name, href: '/zh/skills/kafka' }])],
  ])('of %s keeps to the vocabulary', (_, thing) => {
    expect(faultsOf(thing)).toEqual([])
  })

  test('is rejected where it does not match the vocabulary', () => {
    const wrong = {
      ...roleJsonLd(site, zh, builder),
      skills: [{ '@type': 'DefinedTerm', nam: 'x', url: 'x' }],
      level: 1,
    }
    expect(faultsOf(wrong)).toEqual([
      '/skills/nam is no property of DefinedTerm',
      '/skills/url is no URL',
      '/level is no property of Occupation',
    ])
  })

  test('of a role lists its skills in the language of the page, with public addresses', () => {
    expect(roleJsonLd(site, zh, builder)).toMatchObject({
      name: '建造者',
      url: 'https://test.example/zh/roles/builder',
      skills: [{ name: '卡夫卡', url: 'https://test.example/zh/skills/kafka' }],
    })
  })

  test('of breadcrumbs starts with the home page, once, and counts from one', () => {
    const trail = [
      { label: site.name, href: '/zh' },
      { label: '技能', href: '/zh/skills' },
    ]
    const items = [
      { position: 1, name: 'Test', item: 'https://test.example/zh' },
      { position: 2, name: '技能', item: 'https://test.example/zh/skills' },
    ]
    expect(breadcrumbJsonLd(site, zh, trail)).toMatchObject({ itemListElement: items })
    expect(breadcrumbJsonLd(site, zh, trail.slice(1))).toMatchObject({ itemListElement: items })
  })

  test('cannot close its script element, and is parsed back unchanged', () => {
    const written = toScriptText(roleJsonLd(site, zh, builder))
    expect(written).not.toContain('<')
    expect(JSON.parse(written)).toEqual(roleJsonLd(site, zh, builder))
  })
})
