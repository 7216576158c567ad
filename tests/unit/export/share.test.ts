import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pairCard, roleCard, siteCard, skillCard } from '#lib/export/share/share-card.ts'
import { iconImage, shareImage } from '#lib/export/share/share-image.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { iconFiles } from '#lib/site/metadata/app-icons.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import {
  catalog,
  cloud,
  code,
  junior,
  principal,
  requires,
  role,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const en = 'en' as Locale
const zh = 'zh' as Locale
const git = skill('git', code, { name: text('Git', '版本控制') })
const aws = skill('aws', cloud)
const builder = role('builder', [requires(git, 'W E* .'), requires(aws, '. W E*')], {
  name: text('Builder', '建造者'),
})
const keeper = role('keeper', [requires(git, 'E* E* E*')])
const all = catalog([git, aws], [builder, keeper])
const words = (locale: Locale) => exportContextOf(all, locale).t

test('the picture of a role has a column for each skill and a row for each level, the highest on top', () => {
  const card = roleCard(all, builder, zh, words(zh))
  expect(card.name).toBe('建造者')
  expect(card.bands).toEqual([
    [
      [0, 4],
      [4, -1],
      [-1, 0],
    ],
  ])
})

test('the picture of a skill has a column for each role, and no row without a requirement', () => {
  expect(skillCard(all, aws, en, words(en)).bands).toEqual([[[4], [-1]]])
  expect(skillCard(all, skill('alone', code), en, words(en)).bands).toEqual([])
})

test('the picture of a pair has the same columns for both roles, shared skills first', () => {
  const card = pairCard(all, [builder, keeper], en, words(en))
  expect(card.name).toBe('builder and keeper'.replace('builder', 'Builder'))
  expect(card.bands[1]).toEqual([
    [4, 0],
    [4, 0],
    [4, 0],
  ])
})

test('the picture of a pair that cannot be compared has no percentage', () => {
  const early = role('early', [requires(git, 'W . .')], { levels: [{ level: junior }] })
  const late = role('late', [requires(git, '. . E')], { levels: [{ level: principal }] })
  const { figures } = pairCard(all, [early, late], en, words(en))
  expect(figures.map(({ value, label }) => `${value} ${label}`)).toEqual(['1 shared skill'])
})

test('pictures have the declared size, are small, and are the same every time', async () => {
  const cards = [
    roleCard(all, builder, zh, words(zh)),
    pairCard(all, [builder, keeper], en, words(en)),
    siteCard(all, en, words(en)),
  ]
  for (const card of cards) {
    const image = await shareImage(card, '/share/test.png')
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(image.byteLength).toBeLessThan(60_000)
    expect(await shareImage(card, '/share/test.png')).toEqual(image)
  }
})

test('a name of any length fits on the picture', async () => {
  const long = role('long', [requires(git, 'W E* .')], {
    name: text('Donaudampfschifffahrtsgesellschaft '.repeat(5)),
  })
  const image = await shareImage(roleCard(all, long, en, words(en)), '/share/long.png')
  for (const left of [0, 1160]) {
    const edge = sharp(image).extract({ left, top: 0, width: 40, height: 630 })
    const pixels = await edge.raw().toBuffer()
    expect(new Set(Array.from({ length: 40 * 630 }, (_, at) => pixels.readUIntBE(at * 3, 3))).size).toBe(1)
  }
})

test('icons have the size in their names', async () => {
  for (const [name, icon] of iconFiles) {
    const { width, height } = await sharp(await iconImage(icon, name)).metadata()
    expect([width, height]).toEqual([icon.side, icon.side])
  }
})
