import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inScriptOfTexts } from '#lib/search/core/script.ts'
import { hanVariants } from '#lib/search/index/han-variants.ts'
import { addressesFound, indexOf, searchIn } from '#tests/search/measure.ts'
import { catalog, data, role, skill, text } from '#tests/support/small-catalog.ts'

function written(query: string, texts: string): string {
  const variants = hanVariants(texts)
  return variants ? inScriptOfTexts(query, variants) : query
}

test('traditional characters match the simplified ones of the texts', () => {
  expect(written('監控模型', '模型监控')).toBe('监控模型')
  expect(written('特徵 MLflow', '特征')).toBe('特征 MLflow')
})

test('simplified characters match traditional ones, where the texts have these', () => {
  expect(written('监控模型', '模型監控')).toBe('監控模型')
})

test('words of Taiwan are found by the words of the texts', () => {
  expect(written('軟體與資料庫', '软件与数据库')).toBe('软件与数据库')
  expect(written('软件', '軟體工程')).toBe('軟體')
})

test('the table maps only to characters of the texts, and none of its keys occur in them', () => {
  const variants = hanVariants('数据库 乾 干')
  expect([...(variants?.signs ?? '')]).toContain('數')
  expect([...(variants?.signs ?? '')]).not.toContain('乾')
  expect([...(variants?.signs ?? '')]).not.toContain('監')
  expect(hanVariants('only letters')).toBeUndefined()
})

const zh = 'zh' as Locale
const content = catalog(
  [
    skill('monitoring', data, {
      name: text('Monitoring', '模型监控'),
      summary: text('Watches.', '监控特征。'),
    }),
  ],
  [role('engineer', [])],
)

test('the table is loaded only for a Chinese query in the other script', async () => {
  const read: string[] = []
  const search = searchIn(indexOf(content, zh), (file) => read.push(file))
  const isTable = (file: string) => file.includes('"written"')
  expect(await addressesFound(search, '怎样监控')).not.toEqual([])
  expect(read.filter(isTable)).toEqual([])
  expect(await addressesFound(search, '監控')).toContain('/skills/monitoring')
  expect(await addressesFound(search, '特徵')).toEqual(['/skills/monitoring'])
  expect(read.filter(isTable)).toHaveLength(1)
  expect(indexOf(content, 'en' as Locale).some(({ name }) => name.startsWith('variants'))).toBe(false)
})
