import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { dataExamples } from '#lib/site/metadata/data-examples.ts'
import { catalog } from '#tests/support/small-catalog.ts'

test('the examples read the data of their own site, in the language of the page where it is available', () => {
  const code = (locale: string) =>
    dataExamples(catalog([], []), locale as Locale)
      .map((example) => example.code)
      .join('\n')
  expect(code('zh')).toContain("console.log(name['zh'] ?? name['en'], counts.skills)")
  expect(code('zh')).toContain("print(name.get('zh', name['en']), skill['domain'])")
  expect(code('en')).toContain("console.log(name['en'], counts.skills)")
  expect(code('en')).toContain("print(name['en'], skill['domain'])")
  expect(code('zh')).toContain('=IMPORTDATA("https://test.example/downloads/zh/site/catalogue.csv")')
})
