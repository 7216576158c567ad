import { expect, test } from 'vitest'
import { sizeText, withSizes } from '#lib/lean/sizes.mjs'

const page = (lang: string) =>
  `<html lang="${lang}" dir="ltr"><span data-size-of="/a.pdf"></span><span class="x" data-size-of="/b.pdf"></span>`

test('every place gets the size of its file in the language of the page', () => {
  const sizes = new Map([
    ['/a.pdf', 12_345],
    ['/b.pdf', 1_234_567],
  ])
  expect(withSizes(page('en'), sizes)).toMatch(/"\/a.pdf">12.3 kB<\/span>.*"\/b.pdf">1.2 MB<\/span>/)
  expect(withSizes(page('de'), sizes)).toMatch(/"\/a.pdf">12,3 kB<\/span>.*"\/b.pdf">1,2 MB<\/span>/)
})

test('a file that is not there leaves its place empty', () => {
  expect(withSizes(page('en'), new Map([['/a.pdf', 5]]))).toContain('data-size-of="/b.pdf"></span>')
})

test('a size never shows a thousand of a unit that has a larger one', () => {
  const text = (bytes: number) => sizeText(bytes, 'en').replace(/\s/g, ' ')
  expect([0, 999, 1000, 999_499, 999_500].map(text)).toEqual(['0 byte', '999 byte', '1 kB', '999 kB', '1 MB'])
})
