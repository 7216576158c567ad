import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import english from '#lib/i18n/messages/en.json'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { isNamesFile, isTermsFile, isTextsFile, isVariantsFile } from '#lib/search/core/check-index.ts'
import { indexFiles } from '#lib/search/index/index-files.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'
import { fixtureCatalog } from '#tests/support/fixture-catalog.ts'

const address = '/search-index/en/names.json'
const catalog = fixtureCatalog()
const files = new Map(
  indexFiles(catalog, 'en' as Locale, english.search.script).map(({ name, text }) => [name, text]),
)
const names = JSON.parse(files.get('names.json') ?? '')

/** What the server sends, by the name of the file; how it was requests for is noted. */
const sent = new Map<string, string>()
const requests: { readonly name: string; readonly cache: string | undefined }[] = []

beforeEach(() => {
  vi.resetModules()
  sent.clear()
  requests.length = 0
  for (const [name, text] of files) sent.set(name, text)
  vi.stubGlobal('location', { href: 'https://rungs.example/en/search' })
  vi.stubGlobal('fetch', async (wanted: string, options?: RequestInit) => {
    const name = wanted.split('/').at(-1) ?? ''
    requests.push({ name, cache: options?.cache })
    const text = sent.get(name)
    return new Response(text ?? null, { status: text === undefined ? 404 : 200 })
  })
})
afterEach(() => vi.unstubAllGlobals())

const load = async () => await import('#lib/search/ui/load-search.ts')
const limit = { results: 5, perSubject: 5 }

test('the index of the site is read, with its descriptions', async () => {
  const { search } = await (await load()).loadSearch(address)
  const found = await search.texts('monitoring', limit)
  expect(found.total).toBeGreaterThan(0)
  expect(requests.every(({ cache }) => cache === 'default')).toBe(true)
})

test.each([
  ['older than formats', ({ format: _, ...rest }: typeof names) => rest],
  ['older', (file: typeof names) => ({ ...file, format: 0 })],
  ['newer', (file: typeof names) => ({ ...file, format: file.format + 1, names: {} })],
])('an index that is %s needs another page', async (_, change) => {
  const { loadSearch, OtherFormat } = await load()
  sent.set('names.json', JSON.stringify(change(names)))
  await expect(loadSearch(address)).rejects.toBeInstanceOf(OtherFormat)
})

test.each([
  ['cut off', '{"format":1,"locale":"en"'],
  ['empty', ''],
  ['nothing', 'null'],
  ['a page', '<!DOCTYPE html>'],
  ['without its names', JSON.stringify({ ...names, names: undefined })],
  ['of another shape', JSON.stringify({ ...names, names: { 0: names.names[0] } })],
])('an index that is %s is not used', async (_, text) => {
  const { loadSearch, OtherFormat } = await load()
  sent.set('names.json', text)
  const failure = await loadSearch(address).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(Error)
  expect(failure).not.toBeInstanceOf(OtherFormat)
})

test('a failure is tried again, past the cache of the browser', async () => {
  const { loadSearch } = await load()
  sent.set('names.json', '{')
  await expect(loadSearch(address)).rejects.toThrow()
  sent.set('names.json', files.get('names.json') ?? '')
  await expect(loadSearch(address)).resolves.toHaveProperty('search')
  expect(requests.map(({ cache }) => cache)).toEqual(['default', 'reload'])
})

test.each(['terms', 'texts'])('a damaged file of %s fails the search for descriptions', async (kind) => {
  const { search } = await (await load()).loadSearch(address)
  for (const name of sent.keys()) if (name.startsWith(kind)) sent.set(name, '[{"path":3}]')
  await expect(search.texts('monitoring', limit)).rejects.toThrow(`${kind}-`)
  for (const [name, text] of files) sent.set(name, text)
  await expect(search.texts('monitoring', limit)).resolves.toHaveProperty('total')
})

/** Every copy of a value with one thing in it replaced by another kind of thing. */
function* damaged(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield 7
  else if (typeof value === 'number') yield 'seven'
  else if (Array.isArray(value)) {
    yield {}
    // One of each is enough where a list is long.
    for (const [index, item] of value.slice(0, 2).entries())
      for (const other of damaged(item)) yield value.with(index, other)
  } else if (typeof value === 'object' && value !== null) {
    yield 'object'
    for (const [name, member] of Object.entries(value))
      for (const other of damaged(member)) yield { ...value, [name]: other }
  }
}

test('every damage of any part is seen, in every language of two contents', () => {
  let seen = 0
  for (const content of [catalog, bakeryCatalog()]) {
    for (const locale of content.site.locales) {
      for (const { name, text } of indexFiles(content, locale, english.search.script)) {
        const file: unknown = JSON.parse(text)
        const isValid = name.startsWith('names')
          ? isNamesFile
          : name.startsWith('terms')
            ? isTermsFile
            : name.startsWith('texts')
              ? isTextsFile
              : isVariantsFile
        expect(isValid(file), name).toBe(true)
        for (const other of damaged(file)) {
          seen++
          if (isValid(other)) throw new Error(`${locale} ${name}: ${JSON.stringify(other).slice(0, 2000)}`)
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(500)
})

test('every member of the index is needed', () => {
  const optional = ['variants']
  for (const name of Object.keys(names).filter((one) => !optional.includes(one))) {
    const { [name]: _, ...rest } = names
    expect(isNamesFile(rest), name).toBe(false)
  }
  for (const word of Object.keys(names.words)) {
    const { [word]: _, ...rest } = names.words
    expect(isNamesFile({ ...names, words: rest }), word).toBe(false)
  }
})
